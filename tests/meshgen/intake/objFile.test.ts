import { describe, expect, it } from 'vitest'
import { readObj } from '../../../src/meshgen/intake/objFile.ts'

const CORNERS = 'v 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 1\n'
const ids = (text: string): number[] => [...readObj(text).indices]

describe('OBJ', () => {
  it('reads corners with texture and normal numbers, counted from the end, and fans of more', () => {
    expect(ids(`${CORNERS}f 1/5 2/6/7 3//8\nf -4 -3 -2 -1\n`)).toEqual([0, 1, 2, 0, 1, 2, 0, 2, 3])
  })

  it('reads a comment behind a face and a line carried on', () => {
    expect(ids(`${CORNERS}f 1 2 3 # side\nf 1 \\\n2 4\n`)).toEqual([0, 1, 2, 0, 1, 3])
  })

  it('reads any line ends, colours and w', () => {
    const surface = readObj('v 0 0 0 .5 .5 .5\r\nv 1 0 0 1\rv 0 1e1 0\nf 1 2 3')
    expect([...surface.positions]).toEqual([0, 0, 0, 1, 0, 0, 0, 10, 0])
  })

  it('keeps groups and objects by name, and the head', () => {
    const surface = readObj(
      `#  3D Slicer output. SPACE=LPS\n${CORNERS}g grp1\nf 1 2 3\no L4 left\nf 1 2 4\ng grp1\nf 2 3 4`,
    )
    expect(surface.groups).toEqual(['grp1', 'L4 left'])
    expect([...surface.groupOfFace]).toEqual([0, 1, 0])
    expect(surface.remark).toContain('SPACE=LPS')
  })

  it.each([
    ['no face', CORNERS, 'no face in it'],
    ['a face beyond the vertices', `${CORNERS}f 1 2 9`, 'vertex 9 of 4'],
    ['a face of words', `${CORNERS}f 1 2 x`, 'vertex "x"'],
    ['number 0', `${CORNERS}f 0 1 2`, 'vertex "0"'],
  ])('refuses %s', (_, text, said) => {
    expect(() => readObj(text)).toThrow(said)
  })
})
