import { describe, expect, it } from 'vitest'
import { isBinaryStl, isCutStl, readAsciiStl, readBinaryStl } from '../../../src/meshgen/intake/stlFile.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'
import { binaryStl } from './programFiles.ts'

const ball = ellipsoidMesh([3, 2, 1], 4)
const bytes = binaryStl(ball, 'solid ball SPACE=RAS')

describe('binary STL', () => {
  it('is told by its size, though it begins with solid and ends in spare bytes', () => {
    expect(isBinaryStl(bytes)).toBe(true)
    expect(isBinaryStl(new Uint8Array([...bytes, 0, 0]))).toBe(true)
    expect(isBinaryStl(bytes.subarray(0, bytes.length - 1))).toBe(false)
    expect(isCutStl(bytes.subarray(0, bytes.length - 1))).toBe(true)
  })

  it('gives three corners a face, and its head up to the first zero', () => {
    const surface = readBinaryStl(bytes)
    expect(surface.indices).toHaveLength(ball.indices.length)
    expect(surface.remark).toBe('solid ball SPACE=RAS')
    const first = ball.indices[0]!
    expect(surface.positions[1]).toBeCloseTo(ball.positions[3 * first + 1]!, 6)
  })
})

describe('ASCII STL', () => {
  const facet =
    'facet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 0\nvertex 0 1 0\nendloop\nendfacet\n'

  it('is read in capitals and with several solids', () => {
    const surface = readAsciiStl(
      `${'solid one\n'.toUpperCase()}${facet.toUpperCase()}ENDSOLID\nsolid two\n${facet}endsolid two`,
    )
    expect(surface.groups).toEqual(['ONE', 'two'])
    expect(surface.indices).toHaveLength(6)
  })

  it('is refused when it ends within a face', () => {
    expect(() => readAsciiStl(`solid a\n${facet}facet normal 0 0 1\nouter loop\nvertex 0 0 0\n`)).toThrow(
      'cut short',
    )
  })
})
