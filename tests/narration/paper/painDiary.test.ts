import { describe, expect, it } from 'vitest'
import { bestRelief, EXAMPLE_DIARY } from '../../../src/narration/paper/painDiary.ts'

describe('bestRelief', () => {
  it('reads the example as 8 down to 2: 75 %', () => {
    expect(bestRelief(EXAMPLE_DIARY)).toEqual({ from: 8, to: 2, atHours: 0.5, percent: 75 })
  })

  it('does not count what comes after the drug has worn off', () => {
    const diary = [
      { hoursAfter: 0, score: 6 },
      { hoursAfter: 1, score: 5 },
      { hoursAfter: 9, score: 0 },
    ]
    expect(bestRelief(diary)?.percent).toBe(17)
  })

  it('is never less than nothing', () => {
    const diary = [
      { hoursAfter: 0, score: 4 },
      { hoursAfter: 1, score: 7 },
    ]
    expect(bestRelief(diary)?.percent).toBe(0)
  })

  it('is null when there is nothing to measure', () => {
    expect(bestRelief([{ hoursAfter: 1, score: 3 }])).toBeNull()
    expect(bestRelief([{ hoursAfter: 0, score: 5 }])).toBeNull()
    expect(
      bestRelief([
        { hoursAfter: 0, score: 0 },
        { hoursAfter: 1, score: 0 },
      ]),
    ).toBeNull()
  })
})
