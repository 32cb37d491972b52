import { describe, expect, it } from 'vitest'
import { roundTicks } from '../../src/bench/ticks.ts'

describe('round ticks', () => {
  it.each([
    [0, 3.4, [0, 2, 4]],
    [37, 80, [20, 40, 60, 80]],
    [61, 96, [60, 80, 100]],
    [0, 0.07, [0, 0.05, 0.1]],
  ])('from %d to %d', (low, high, ticks) => {
    const found = roundTicks(low, high)
    expect(found.ticks).toEqual(ticks)
    expect(found.low).toBeLessThanOrEqual(low)
    expect(found.high).toBeGreaterThanOrEqual(high)
  })

  it('refuse an empty range', () => {
    expect(() => roundTicks(3, 3)).toThrow('got 3 to 3')
  })
})
