import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { iliacCrest } from '../../../src/meshgen/shapes/iliacCrest.ts'

const left = iliacCrest('L', [0, 0, 0])
const PLACES: readonly Vec3[] = [
  [112, 14, -20],
  [62, -26, -66],
  [120, -40, 30],
  [0, 0, 0],
  [90, -10, -50],
]

describe('iliacCrest', () => {
  it('runs from the posterior over the top to the anterior superior spine', () => {
    for (const on of [
      [42, -54, -74],
      [88, 2, -50],
      [112, 14, -20],
      [126, 10, 14],
      [122, -50, 66],
    ] as Vec3[])
      expect(left.field(...on), `${on}`).toBeLessThan(0)
  })

  it('is as thick on the crest as its table says', () => {
    for (const [on, half] of [
      [[62, -22, -66], 6],
      [[88, 4, -50], 5],
      [[112, 16, -20], 6],
      [[126, 12, 14], 5],
    ] as [Vec3, number][])
      expect(Math.abs(left.field(...on) + half), `${on}`).toBeLessThan(0.2)
  })

  it('has its top some 16 to 24 mm over the middle of the L4–L5 disc', () => {
    let top = 40
    while (left.field(112, top, -20) > 0) top -= 0.1
    expect(top).toBeGreaterThan(16)
    expect(top).toBeLessThan(24)
  })

  it('thins from the crest down to a feather edge', () => {
    const thickness = (y: number): number => {
      let inside = 0
      for (let x = 40; x < 140; x += 0.2) if (left.field(x, y, -20) < 0) inside += 0.2
      return inside
    }
    const [crest, wing, edge] = [10, -15, -40].map(thickness)
    expect(crest).toBeGreaterThan(wing!)
    expect(wing).toBeGreaterThan(edge!)
    expect(edge).toBeGreaterThan(0)
  })

  it('is mirrored on the right', () => {
    const right = iliacCrest('R', [0, 0, 0])
    for (const [x, y, z] of PLACES) expect(right.field(-x, y, z)).toBeCloseTo(left.field(x, y, z), 9)
    expect([right.bounds.min[0], right.bounds.max[0]]).toEqual([-left.bounds.max[0], -left.bounds.min[0]])
  })

  it('goes where its origin goes', () => {
    const moved = iliacCrest('L', [3, -60, 10])
    for (const [x, y, z] of PLACES)
      expect(moved.field(x + 3, y - 60, z + 10)).toBeCloseTo(left.field(x, y, z), 9)
  })

  it('tells no more than the distance: between two places it changes by no more than they lie apart', () => {
    const steep = PLACES.flatMap(([x, y, z]) =>
      ([0, 1, 2] as const).map((axis) => {
        const p: [number, number, number] = [x, y, z]
        p[axis] += 0.5
        return Math.abs(left.field(...p) - left.field(x, y, z)) / 0.5
      }),
    )
    expect(Math.max(...steep)).toBeLessThan(1.1)
  })

  it('lies within its bounds', () => {
    const { min, max } = left.bounds
    const outside: Vec3[] = []
    for (let x = 0; x < 170; x += 4)
      for (let y = -130; y < 50; y += 6)
        for (let z = -110; z < 100; z += 8) {
          const out = [x, y, z].some((v, i) => v < min[i]! || v > max[i]!)
          if (out && left.field(x, y, z) < 0) outside.push([x, y, z])
        }
    expect(outside).toEqual([])
  })
})
