import { describe, expect, it } from 'vitest'
import { isInside, planeSection, type SectionMesh, signedArea } from '../../src/math/planeSection.ts'

/** A box with its faces outward, from corner to corner. */
function box([x0, y0, z0]: number[], [x1, y1, z1]: number[], inward = false): SectionMesh {
  const positions = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [
    i & 1 ? x1! : x0!,
    i & 2 ? y1! : y0!,
    i & 4 ? z1! : z0!,
  ])
  const faces = [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ]
  const index = faces.flatMap(([a, b, c, d]) =>
    inward ? [a!, c!, b!, a!, d!, c!] : [a!, b!, c!, a!, c!, d!],
  )
  return { positions, index }
}

const SOLID = box([0, 0, 0], [4, 3, 2])

describe('planeSection', () => {
  it.each([
    [0, 1, 6],
    [1, 1, 8],
    [2, 1, 12],
  ] as const)('cuts a box square to axis %i in one closed outer line', (axis, at, areaMm2) => {
    const loops = planeSection(SOLID, axis, at)
    expect(loops).toHaveLength(1)
    expect(loops[0]!.isClosed).toBe(true)
    expect(loops[0]!.areaMm2).toBeCloseTo(areaMm2, 9)
  })

  it('runs the other way round a hollow', () => {
    const hollow = box([1, 1, 0.5], [2, 2, 1.5], true)
    expect(planeSection(hollow, 2, 1)[0]!.areaMm2).toBeCloseTo(-1, 9)
  })

  it('tells the vertex that is nearer', () => {
    const isFar = (vertex: number): boolean => vertex % 2 === 1
    expect(planeSection(SOLID, 0, 3.9)[0]!.vertices.every(isFar)).toBe(true)
    expect(planeSection(SOLID, 0, 0.1)[0]!.vertices.some(isFar)).toBe(false)
  })

  it('finds nothing beside the mesh', () => {
    expect(planeSection(SOLID, 1, 9)).toEqual([])
  })

  it('says when a mesh was open', () => {
    const open = { ...SOLID, index: Array.from(SOLID.index).slice(6) }
    expect(planeSection(open, 0, 1).some(({ isClosed }) => !isClosed)).toBe(true)
  })
})

describe('lines in the plane', () => {
  const square = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ] as const

  it('have an area with a sign', () => {
    expect(signedArea(square)).toBe(4)
    expect(signedArea([...square].reverse())).toBe(-4)
  })

  it('have an inside', () => {
    expect(isInside([1, 1], square)).toBe(true)
    expect(isInside([3, 1], square)).toBe(false)
  })
})
