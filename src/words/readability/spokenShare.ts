// How the sentences of a step share its time: by the letters that are heard, with a breath after each.
import type { Language } from '../language.ts'
import { spokenWords } from './spokenText.ts'

/** A pause between two sentences lasts about as long as four letters. */
const BREATH_LETTERS = 4

const lettersHeard = (text: string, language: Language): number =>
  spokenWords(text, language).reduce((total, word) => total + word.length, BREATH_LETTERS)

/** Start of each sentence as a share of the whole, 0…1; the first is 0. */
export function spokenStarts(sentences: readonly string[], language: Language): number[] {
  const lengths = sentences.map((sentence) => lettersHeard(sentence, language))
  const whole = lengths.reduce((total, length) => total + length, 0)
  let before = 0
  return lengths.map((length) => {
    const start = before / whole
    before += length
    return start
  })
}
