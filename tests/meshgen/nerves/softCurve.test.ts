import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { softCurve } from '../../../src/meshgen/nerves/softCurve.ts'

const BENT: readonly Vec3[] = [
  [0, 0, 0],
  [10, 0, 0],
  [10, 10, 0],
]

describe('softCurve', () => {
  it('begins and ends at its first and last control point', () => {
    const { points } = softCurve(BENT)
    expect(points[0]).toEqual([0, 0, 0])
    expect(points.at(-1)).toEqual([10, 10, 0])
  })

  it('cuts a corner inside, by a third of the way between its neighbours', () => {
    // The B-spline at the middle control: (first + 4 × corner + last) / 6.
    const nearest = Math.min(...softCurve(BENT).points.map(([x, y]) => Math.hypot(x - 50 / 6, y - 10 / 6)))
    expect(nearest).toBeLessThan(1e-9)
  })

  it('stays straight between two points', () => {
    const line = softCurve([
      [0, 0, 0],
      [0, 6, 8],
    ])
    expect(line.length).toBeCloseTo(10, 9)
    for (const [x, y, z] of line.points) {
      expect(x).toBe(0)
      expect(z).toBeCloseTo((4 * y) / 3, 9)
    }
  })

  it('never leaves the box of its control points', () => {
    for (const [x, y, z] of softCurve(BENT).points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(10 + 1e-9)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(z).toBe(0)
    }
  })

  it('refuses a single control point', () => {
    expect(() => softCurve([[1, 2, 3]])).toThrow('softCurve: needs at least 2 control points, got 1')
  })
})
