// A reader's own diary: scores for the hours of the example, for one test or for two. A value like any other; it is
// kept by whoever shows it.
import { bestRelief, EXAMPLE_DIARY, type PainScore, type Relief } from '../paper/painDiary.ts'

/** Hours after the shot that can be rated; 0 is before it (docs/medicine.md#measuring-the-answer). */
export const DIARY_HOURS: readonly number[] = EXAMPLE_DIARY.map(({ hoursAfter }) => hoursAfter)

export const WORST_SCORE = 10

/** Scores in the order of DIARY_HOURS; null where a time was not rated. */
export type OwnTest = readonly (number | null)[]

export interface OwnDiary {
  readonly first: OwnTest
  /** Null while there is one test only. */
  readonly second: OwnTest | null
}

const EMPTY_TEST: OwnTest = DIARY_HOURS.map(() => null)

export const EMPTY_DIARY: OwnDiary = { first: EMPTY_TEST, second: null }

export type TestKey = keyof OwnDiary

/** The diary with one score set, or cleared with null. Throws for an hour or a score that does not exist. */
export function rate(diary: OwnDiary, test: TestKey, hoursAfter: number, score: number | null): OwnDiary {
  const place = DIARY_HOURS.indexOf(hoursAfter)
  if (place < 0) throw new Error(`ownDiary: no time ${hoursAfter} h in the diary`)
  if (score !== null && !(Number.isInteger(score) && score >= 0 && score <= WORST_SCORE))
    throw new Error(`ownDiary: a score is a whole number from 0 to ${WORST_SCORE}, got ${score}`)
  const scores = (diary[test] ?? EMPTY_TEST).map((each, i) => (i === place ? score : each))
  return { ...diary, [test]: scores }
}

export const withSecond = (diary: OwnDiary): OwnDiary => ({ ...diary, second: diary.second ?? EMPTY_TEST })

export const withoutSecond = (diary: OwnDiary): OwnDiary => ({ ...diary, second: null })

export const isUnrated = ({ first, second }: OwnDiary): boolean =>
  [...first, ...(second ?? [])].every((score) => score === null)

/** The diary with the scores of another wherever it has none itself. */
export const filledFrom = (diary: OwnDiary, other: OwnDiary): OwnDiary => ({
  first: filled(diary.first, other.first),
  second: diary.second && other.second ? filled(diary.second, other.second) : (diary.second ?? other.second),
})

const filled = (test: OwnTest, other: OwnTest): OwnTest => test.map((score, i) => score ?? other[i] ?? null)

/** What has been rated, in order of time. */
export const scoresOf = (test: OwnTest): PainScore[] =>
  DIARY_HOURS.flatMap((hoursAfter, i) => {
    const score = test[i] ?? null
    return score === null ? [] : [{ hoursAfter, score }]
  })

/** Best relief of each test; null where it cannot be read yet, or where there is no second test. */
export const reliefsOf = ({ first, second }: OwnDiary): readonly [Relief | null, Relief | null] => [
  bestRelief(scoresOf(first)),
  second && bestRelief(scoresOf(second)),
]

/** The time of the diary nearest to a number of hours. */
export const nearestHours = (hours: number): number =>
  DIARY_HOURS.reduce((best, each) => (Math.abs(each - hours) < Math.abs(best - hours) ? each : best))
