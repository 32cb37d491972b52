// How easy a language's words must be for patients, and by which formula that is told.
import type { TextCounts } from './fleschKincaid.ts'

/** Counts the syllables of one word. */
export type Syllables = (word: string) => number

export interface ReadabilityRule {
  readonly formula: string
  readonly score: (counts: TextCounts) => number
  /** Grades: lower is easier. Perspicuity: higher is. */
  readonly easier: 'lower' | 'higher'
  /** Patients: each step, and the median over all steps where the language has such a limit. */
  readonly patientLimit: number
  readonly patientMedianLimit: number | null
  /** Null: its spelling needs a dictionary of exceptions, which is passed in. */
  readonly syllables: Syllables | null
  /** What the formula's own scale calls a score; '' where it has no words. */
  readonly nameOf: (score: number) => string
  /** Words that judge a person by a test: never said to a patient. */
  readonly forbidden: RegExp
}

/** Whether a score lies on the hard side of a limit. */
export const isHarder = (score: number, limit: number, { easier }: ReadabilityRule): boolean =>
  easier === 'lower' ? score > limit : score < limit

/** The hardest of several scores. */
export const hardestOf = (scores: readonly number[], { easier }: ReadabilityRule): number =>
  easier === 'lower' ? Math.max(...scores) : Math.min(...scores)
