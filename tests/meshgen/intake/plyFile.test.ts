import { describe, expect, it } from 'vitest'
import { readPly } from '../../../src/meshgen/intake/plyFile.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'
import { binaryPly } from './programFiles.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const ball = ellipsoidMesh([3, 2, 1], 4)
const HEAD = 'ply\nformat ascii 1.0\ncomment SPACE=LPS\n'
const CORNERS = '0 0 0\n1 0 0\n1 1 0\n0 1 0\n'
const VERTEX = 'element vertex 4\nproperty float x\nproperty float y\nproperty float z\n'

describe('PLY', () => {
  it.each([
    ['little-endian', true],
    ['big-endian', false],
  ])('reads doubles, %s', (_, little) => {
    const surface = readPly(binaryPly(ball, '', 'double', little))
    expect([...surface.positions]).toEqual([...ball.positions])
    expect([...surface.indices]).toEqual([...ball.indices])
  })

  it('reads a face of four corners, elements of other kinds, and its remark', () => {
    const surface = readPly(
      bytes(
        `${HEAD}element edge 1\nproperty int a\n${VERTEX}property uchar red\nelement face 1\nproperty int flag\nproperty list uchar uint vertex_index\nend_header\n7\n${CORNERS.replace(/\n/g, ' 9\n')}5 4 0 1 2 3\n`,
      ),
    )
    expect([...surface.indices]).toEqual([0, 1, 2, 0, 2, 3])
    expect(surface.remark).toBe('SPACE=LPS')
  })

  it('reads strips, each second triangle turned', () => {
    const surface = readPly(
      bytes(
        `${HEAD}${VERTEX}element tristrips 1\nproperty list int int vertex_indices\nend_header\n${CORNERS}8 0 1 3 2 -1 0 1 2\n`,
      ),
    )
    expect([...surface.indices]).toEqual([0, 1, 3, 1, 2, 3, 0, 1, 2])
  })

  it('refuses what is cut short, has no end of its head, or a type that is none', () => {
    const whole = binaryPly(ball, '', 'float', true)
    expect(() => readPly(whole.subarray(0, whole.length - 1))).toThrow('cut short')
    expect(() => readPly(bytes(HEAD))).toThrow('its head has no end')
    expect(() => readPly(bytes(`${HEAD}element vertex 1\nproperty half x\nend_header\n`))).toThrow('"half"')
  })
})
