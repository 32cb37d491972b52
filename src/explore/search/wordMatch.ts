// How well a typed word stands for a word of a name: the same, its beginning, or the same but for a slip.
import { slipsBetween } from '../../math/wordSlips.ts'

/** Slips that are forgiven in a word of that many letters. */
const slipsIn = (letters: number): number => (letters >= 7 ? 2 : letters >= 4 ? 1 : 0)

/** 1 the same, less for a beginning or a slip, 0 for another word. */
export function wordMatch(typed: string, word: string): number {
  if (typed === word) return 1
  if (typed.length >= 2 && word.startsWith(typed)) return 0.7 + 0.25 * (typed.length / word.length)
  const most = slipsIn(Math.min(typed.length, word.length))
  if (most === 0 || Math.abs(typed.length - word.length) > most) return 0
  const slips = slipsBetween(typed, word)
  return slips > most ? 0 : 0.95 - 0.1 * slips
}
