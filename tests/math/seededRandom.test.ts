import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/math/seededRandom.ts'

describe('seededRandom', () => {
  it('repeats from the same seed and differs from another', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed)
      return [random(), random(), random()]
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('stays in [0, 1) and fills it evenly', () => {
    const random = seededRandom(1)
    const values = Array.from({ length: 4000 }, random)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
    expect(values.reduce((a, b) => a + b) / values.length).toBeCloseTo(0.5, 1)
  })
})
