import { describe, expect, it } from 'vitest'
import {
  DIARY_HOURS,
  EMPTY_DIARY,
  nearestHours,
  rate,
  reliefsOf,
  scoresOf,
  withoutSecond,
  withSecond,
} from '../../../src/narration/diary/ownDiary.ts'
import { bestRelief } from '../../../src/narration/paper/painDiary.ts'
import { RULESETS } from '../../../src/words/reading/rulesets.ts'

describe('own diary', () => {
  it('starts without a score, so nothing of the example is read as the reader’s own', () => {
    expect(scoresOf(EMPTY_DIARY.first)).toEqual([])
    expect(reliefsOf(EMPTY_DIARY)).toEqual([null, null])
  })

  it('reads relief from what was rated, and leaves out the rest', () => {
    const diary = rate(rate(EMPTY_DIARY, 'first', 0, 8), 'first', 2, 4)
    expect(scoresOf(diary.first)).toEqual([
      { hoursAfter: 0, score: 8 },
      { hoursAfter: 2, score: 4 },
    ])
    expect(reliefsOf(diary)[0]).toMatchObject({ percent: 50, atHours: 2 })
  })

  it('forgets a score that is cleared', () => {
    const diary = rate(rate(EMPTY_DIARY, 'first', 1, 3), 'first', 1, null)
    expect(diary).toEqual(EMPTY_DIARY)
  })

  it('keeps two tests apart', () => {
    const first = rate(rate(EMPTY_DIARY, 'first', 0, 10), 'first', 1, 1)
    const both = rate(rate(withSecond(first), 'second', 0, 10), 'second', 1, 6)
    expect(reliefsOf(both).map((relief) => relief?.percent)).toEqual([90, 40])
    expect(withoutSecond(both)).toEqual(first)
    expect(withSecond(both)).toEqual(both)
  })

  it('takes a place on the axis for the nearest time', () => {
    expect([-1, 0.1, 0.2, 0.4, 1.4, 6.9, 7.1, 12].map(nearestHours)).toEqual([0, 0, 0.25, 0.5, 1, 6, 8, 10])
    expect(DIARY_HOURS).toContain(0)
  })

  it('refuses what is no time or no score', () => {
    expect(() => rate(EMPTY_DIARY, 'first', 7, 3)).toThrow('no time 7 h')
    expect(() => rate(EMPTY_DIARY, 'first', 1, 11)).toThrow('got 11')
    expect(() => rate(EMPTY_DIARY, 'first', 1, 2.5)).toThrow('got 2.5')
  })

  it('never rounds a score up to a rule’s number', () => {
    const thresholds = RULESETS.map(({ thresholdPercent }) => thresholdPercent).filter(
      (each) => each !== null,
    )
    for (let before = 1; before <= 10; before++)
      for (let after = 0; after <= before; after++) {
        const exact = (100 * (before - after)) / before
        const { percent } = bestRelief([
          { hoursAfter: 0, score: before },
          { hoursAfter: 1, score: after },
        ])!
        for (const threshold of thresholds) expect(percent >= threshold).toBe(exact >= threshold)
      }
  })
})
