// Whether a recording belongs to a step: one cue for each sentence, in order, with the sentence's own words.
import type { VttCue } from './webVtt.ts'

export type Misfit =
  | { readonly kind: 'count'; readonly cues: number; readonly sentences: number }
  | { readonly kind: 'words'; readonly index: number; readonly cue: string; readonly sentence: string }
  /** A cue that ends before it starts, or starts before the one before it has ended. */
  | { readonly kind: 'times'; readonly index: number }
  | { readonly kind: 'length'; readonly endS: number; readonly audioS: number }

/** Cue times are rounded to a thousandth, and encoders pad a little. */
const ROUNDING_S = 0.05

/** What does not fit; empty: all does. `audioS` is null where the length of the audio is not known. */
export function misfits(
  cues: readonly VttCue[],
  sentences: readonly string[],
  audioS: number | null,
): Misfit[] {
  const found: Misfit[] = []
  if (cues.length !== sentences.length)
    found.push({ kind: 'count', cues: cues.length, sentences: sentences.length })
  let lastEndS = 0
  cues.forEach(({ startS, endS, text }, index) => {
    const sentence = sentences[index]
    if (sentence !== undefined && heard(text) !== heard(sentence))
      found.push({ kind: 'words', index, cue: text, sentence })
    if (endS <= startS || startS < lastEndS) found.push({ kind: 'times', index })
    lastEndS = endS
  })
  if (audioS !== null && lastEndS > audioS + ROUNDING_S)
    found.push({ kind: 'length', endS: lastEndS, audioS })
  return found
}

/** Letters and figures alone: commas, quotes and spaces are not heard. */
const heard = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** The stretch of the file that belongs to each sentence: up to the next one, so that pauses are kept. */
export const clipsOfCues = (cues: readonly VttCue[]): { fromS: number; toS: number }[] =>
  cues.map(({ startS, endS }, i) => ({ fromS: startS, toS: cues[i + 1]?.startS ?? endS }))
