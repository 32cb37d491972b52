// The waypoints keep to what has been published of the course: docs/medicine.md#course.
import { describe, expect, it } from 'vitest'
import { distance } from '../../../src/math/vec3.ts'
import { DIVISION_HEIGHT_MM, P3, P5 } from '../../../src/meshgen/nerves/waypoints.ts'

/** Division above the root, mean and deviation for 1 to 5, mm [shuang2015]. */
const PUBLISHED: readonly (readonly [number, number])[] = [
  [3.52, 1.15],
  [3.63, 1.36],
  [3.46, 1.31],
  [3.38, 1.24],
  [1.87, 0.88],
]

describe('waypoints', () => {
  it('run about 9 mm from P1 to the ligament [feigl2017]', () => {
    expect(distance([0, 0, 0], P5)).toBeGreaterThan(7.1)
    expect(distance([0, 0, 0], P5)).toBeLessThan(10.9)
  })

  it('slope 34 to 49 degrees down to the ligament [tran2022_angles]', () => {
    const slopeDeg = (Math.atan2(-P5[1], P5[2]) * 180) / Math.PI
    expect(slopeDeg).toBeGreaterThan(34)
    expect(slopeDeg).toBeLessThan(49)
  })

  it('drift to the side on the front half of the neck, and back on the back half [tran2022_anat]', () => {
    expect(P3[0]).toBeGreaterThan(0)
    expect(P5[0]).toBeLessThan(P3[0])
  })

  it.each([
    'L1',
    'L2',
    'L3',
    'L4',
  ] as const)('divide at a height of %s that holds for nerve and vertebra alike', (level) => {
    const nerve = Number(level.slice(1))
    for (const [mean, sd] of [PUBLISHED[nerve - 1]!, PUBLISHED[nerve]!])
      expect(Math.abs(DIVISION_HEIGHT_MM[level] - mean)).toBeLessThanOrEqual(sd)
  })
})
