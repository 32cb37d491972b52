// Predict first, then reveal: what is guessed, whether the answer may be seen, and how far off the guess was.
import type { BenchAnswer } from './answer.ts'

export const GUESSED = ['width', 'nerve'] as const
export type Guessed = (typeof GUESSED)[number]

export type Prediction =
  | { readonly kind: 'off' }
  | { readonly kind: 'guessing'; readonly what: Guessed; readonly guessMm: number }
  /** Stands until the settings that it was made for are changed. */
  | { readonly kind: 'revealed'; readonly what: Guessed; readonly guessMm: number; readonly settings: string }

/** Where the slider of a guess begins, and its ends, mm. */
export const FIRST_GUESS_MM = 6
export const GUESS_BOUNDS_MM = { low: 0, high: 24 } as const
/** A guess so near counts as the same. */
const SAME_MM = 0.5

/** What the model says to a guess, mm: 0 where nothing reaches the edge. */
export const modelSaysMm = ({ size, captured }: BenchAnswer, what: Guessed): number =>
  what === 'width' ? (size?.widthMm ?? 0) : captured.lengthMm

export type Verdict = { readonly kind: 'same' } | { readonly kind: 'more' | 'less'; readonly byMm: number }

/** Whether the model gives more or less than was guessed. */
export function verdictOf(guessMm: number, modelMm: number): Verdict {
  const byMm = Math.abs(modelMm - guessMm)
  if (byMm <= SAME_MM) return { kind: 'same' }
  return { kind: modelMm > guessMm ? 'more' : 'less', byMm }
}

/** The prediction as it stands for these settings. */
export const standing = (prediction: Prediction, settings: string): Prediction =>
  prediction.kind === 'revealed' && prediction.settings !== settings ? { kind: 'off' } : prediction
