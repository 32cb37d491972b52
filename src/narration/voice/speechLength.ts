// How long a voice takes to say something: by the letters that are heard. Voices differ twofold, so the pace of the
// one that speaks is learnt from what it has said.
import { clamp } from '../../math/scalar.ts'

/** Before anything was heard: a calm device voice at rate 1 (about 150 words a minute). */
const UNLEARNT_LETTERS_PER_S = 12
/** No voice is slower or faster at rate 1; what is measured beyond is a fault of the events. */
const SLOWEST_LETTERS_PER_S = 5
const FASTEST_LETTERS_PER_S = 30
/** Shorter utterances are mostly breath. */
const LETTERS_TO_LEARN_FROM = 15
/** Weight of the newest sentence. */
const NEWEST = 0.5

/** Letters and figures of a text as it is spoken. */
export const lettersIn = (spoken: string): number => spoken.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Seconds for so many letters at a rate. */
export const saidInS = (letters: number, lettersPerS: number | null, rate: number): number =>
  letters / ((lettersPerS ?? UNLEARNT_LETTERS_PER_S) * rate)

/** The pace at rate 1, after so many letters took so long at a rate. `before` is null when nothing was heard yet. */
export function learnt(
  before: number | null,
  heard: { readonly letters: number; readonly tookS: number; readonly rate: number },
): number | null {
  if (heard.letters < LETTERS_TO_LEARN_FROM || heard.tookS <= 0) return before
  const measured = within(heard.letters / (heard.tookS * heard.rate))
  return before === null ? measured : before + (measured - before) * NEWEST
}

/** The pace of a voice that was still speaking when its time was over. */
export const slower = (lettersPerS: number | null): number =>
  within((lettersPerS ?? UNLEARNT_LETTERS_PER_S) * 0.7)

const within = (lettersPerS: number): number =>
  clamp(lettersPerS, SLOWEST_LETTERS_PER_S, FASTEST_LETTERS_PER_S)
