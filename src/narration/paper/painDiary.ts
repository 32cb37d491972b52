// A pain diary after a block: scores over hours, and the relief that is read from it (docs/medicine.md#measuring-the-answer).

export interface PainScore {
  /** Hours after the shot; 0 is the score before it. */
  readonly hoursAfter: number
  /** 0 no pain … 10 the worst. */
  readonly score: number
}

/** An example, not anyone's: pain drops while the nerve is numb and comes back. */
export const EXAMPLE_DIARY: readonly PainScore[] = [
  { hoursAfter: 0, score: 8 },
  { hoursAfter: 0.25, score: 5 },
  { hoursAfter: 0.5, score: 2 },
  { hoursAfter: 1, score: 2 },
  { hoursAfter: 2, score: 2 },
  { hoursAfter: 3, score: 3 },
  { hoursAfter: 4, score: 4 },
  { hoursAfter: 5, score: 6 },
  { hoursAfter: 6, score: 7 },
  { hoursAfter: 8, score: 7 },
  { hoursAfter: 10, score: 8 },
]

/** While the drug should act: the first hours of the example, illustrative. */
export const NUMB_UNTIL_H = 4

export interface Relief {
  readonly from: number
  readonly to: number
  /** When the lowest score was first reached. */
  readonly atHours: number
  /** (before − after) / before, in whole percent; 0 when the score did not go down. */
  readonly percent: number
}

/** The best relief while the drug acts. Null without a score before the shot, or when that was 0. */
export function bestRelief(diary: readonly PainScore[]): Relief | null {
  const before = diary.find(({ hoursAfter }) => hoursAfter === 0)
  const acting = diary.filter(({ hoursAfter }) => hoursAfter > 0 && hoursAfter <= NUMB_UNTIL_H)
  if (!before || before.score === 0 || acting.length === 0) return null
  const best = acting.reduce((lowest, each) => (each.score < lowest.score ? each : lowest))
  return {
    from: before.score,
    to: best.score,
    atHours: best.hoursAfter,
    percent: Math.max(0, Math.round((100 * (before.score - best.score)) / before.score)),
  }
}
