import { describe, expect, it } from 'vitest'
import { moveSoft } from '../../src/anatomy/movedSoft.ts'
import type { MovedSoft } from '../../src/anatomy/solvedBody.ts'
import { IDENTITY } from '../../src/math/affine.ts'
import { cross, dot, normalize, sub, type Vec3 } from '../../src/math/vec3.ts'

/** A lower column that is drawn up by 5 mm and leans. */
const SOFT: MovedSoft = {
  upper: IDENTITY,
  lower: [1, 0, 0, 0, 0, 1, 0, 5, 0, 0.1, 1, 0],
  betweenYMm: [-60, -40],
}
const UP: Vec3 = [0, 1, 0]
const placed = (pointMm: Vec3): Vec3 => moveSoft(SOFT, { pointMm, outwardUnit: UP }).pointMm

describe('soft tissue of a variant', () => {
  it('goes with the upper column above and with the lower one below', () => {
    expect(placed([1, -39, 3])).toEqual([1, -39, 3])
    expect(placed([1, -80, 3])).toEqual([1, -75, -5])
  })

  it('runs from one to the other without a step', () => {
    const [, middle] = placed([0, -50, 0])
    expect(middle).toBeCloseTo(-47.5)
    expect(placed([0, -59.999, 0])[1]).toBeCloseTo(-54.999, 2)
    expect(placed([0, -40.001, 0])[1]).toBeCloseTo(-40.001, 2)
  })

  it('turns a normal as its surface turns, where the share changes too', () => {
    const at: Vec3 = [2, -53, -20]
    const along: Vec3[] = [
      [0.6, 0.8, 0],
      [0, 0.6, 0.8],
    ]
    const outwardUnit = normalize(cross(along[0]!, along[1]!))
    const moved = moveSoft(SOFT, { pointMm: at, outwardUnit })
    for (const step of along) {
      const nearby: Vec3 = [at[0] + 1e-4 * step[0], at[1] + 1e-4 * step[1], at[2] + 1e-4 * step[2]]
      expect(dot(moved.outwardUnit, normalize(sub(placed(nearby), moved.pointMm)))).toBeCloseTo(0, 4)
    }
  })
})
