import { describe, expect, it } from 'vitest'
import { monotoneSlopes } from '../../src/physics/monotoneCubic.ts'
import { slopeAt } from '../../src/physics/timeSlope.ts'

describe('slopeAt', () => {
  const times = Float64Array.of(0, 1, 2.5, 3, 7)
  // Two values to a frame: a rising one and one with a peak.
  const frames = [
    [0, 5],
    [2, 7],
    [3, 9],
    [3.1, 8],
    [9, 2],
  ].flat()

  it('is the slope of a table of that value alone', () => {
    for (const n of [0, 1]) {
      const alone = monotoneSlopes(
        times,
        Array.from(times, (_, f) => frames[2 * f + n]!),
      )
      for (let f = 0; f < 5; f++) expect(slopeAt(times, frames, 2, n, f)).toBeCloseTo(alone[f]!, 12)
    }
  })

  it('is a straight line between two frames', () => {
    expect(slopeAt(Float64Array.of(0, 4), [1, 9], 1, 0, 1)).toBe(2)
  })
})
