// A sentence as utterances: figures and units in words, each utterance short enough that no browser cuts it off, and
// each word with its place in the written sentence, so that it can be marked while it is said.
import type { Language } from '../../words/language.ts'
import { sentencesIn } from '../../words/readability/reading.ts'
import { spokenText } from '../../words/readability/spokenText.ts'
import { lettersIn } from './speechLength.ts'

/** Chrome falls silent after 15 s: at the slowest rate (0.5) this many letters last about 11 s. */
export const MOST_LETTERS = 130

/** A written word: where its spoken form begins in the utterance, and where it stands in the sentence. */
export interface WordPlace {
  readonly spokenAt: number
  readonly start: number
  readonly end: number
}

export interface SpokenPart {
  readonly text: string
  readonly letters: number
  readonly words: readonly WordPlace[]
}

interface WrittenWord {
  readonly spoken: string
  readonly start: number
  readonly end: number
}

/** The utterances of a sentence, in order. A figure and its unit are one word: a space that does not break binds them. */
export function speechParts(plain: string, language: Language): SpokenPart[] {
  const parts: SpokenPart[] = []
  let from = 0
  for (const sentence of sentencesIn(plain)) {
    const at = plain.indexOf(sentence, from)
    from = at + sentence.length
    for (const words of cut(writtenWords(sentence, at, language))) parts.push(partOf(words))
  }
  return parts
}

const writtenWords = (sentence: string, at: number, language: Language): WrittenWord[] =>
  [...sentence.matchAll(/[^ ]+/g)]
    .map(({ 0: word, index }) => ({
      spoken: spokenText(word, language),
      start: at + index,
      end: at + index + word.length,
    }))
    .filter(({ spoken }) => spoken !== '')

/** Halves what is too long, after a comma or semicolon near the middle where there is one. */
function cut(words: readonly WrittenWord[]): (readonly WrittenWord[])[] {
  if (words.length < 2 || lettersIn(words.map(({ spoken }) => spoken).join(' ')) <= MOST_LETTERS)
    return words.length > 0 ? [words] : []
  const middle = words.length / 2
  const cost = (i: number): number =>
    Math.abs(i - middle) / words.length - (/[,;:]$/.test(words[i - 1]!.spoken) ? 0.25 : 0)
  let best = 1
  for (let i = 2; i < words.length; i++) if (cost(i) < cost(best)) best = i
  return [...cut(words.slice(0, best)), ...cut(words.slice(best))]
}

function partOf(words: readonly WrittenWord[]): SpokenPart {
  let text = ''
  const places = words.map(({ spoken, start, end }) => {
    if (text !== '') text += ' '
    const spokenAt = text.length
    text += spoken
    return { spokenAt, start, end }
  })
  return { text, letters: lettersIn(text), words: places }
}

/** The written word at a character of the utterance; null before the first and for an empty utterance. */
export const wordAt = ({ words }: SpokenPart, spokenAt: number): WordPlace | null =>
  words.findLast((word) => word.spokenAt <= spokenAt) ?? null

/** Letters that are still to be said from a character of the utterance on. */
export const lettersFrom = ({ text }: SpokenPart, spokenAt: number): number => lettersIn(text.slice(spokenAt))
