// How hard a text is to read: grade for English, perspicuity for Spanish, and its longest sentence.
import type { Language } from '../language.ts'
import { fleschKincaidGrade, type TextCounts } from './fleschKincaid.ts'
import { szigrisztPazos } from './inflesz.ts'
import { spanishSyllables } from './spanishSyllables.ts'
import { spokenWords, writtenWords } from './spokenText.ts'

export interface Reading {
  readonly counts: TextCounts
  /** Flesch–Kincaid grade in English (lower is easier), Szigriszt-Pazos in Spanish (higher is easier). */
  readonly score: number
  readonly longestSentenceWords: number
}

/** Counts the syllables of one English word. English spelling needs a dictionary of exceptions: it is passed in. */
export type EnglishSyllables = (word: string) => number

/** Sentences of a text: a cue may hold more than one. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.?!…])\s+(?=[\p{Lu}¿¡“«"\d[])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** Reads plain text (no markup, no placeholders). */
export function readingOf(
  texts: readonly string[],
  language: Language,
  syllablesEn: EnglishSyllables,
): Reading {
  const sentences = texts.flatMap(sentencesIn)
  if (sentences.length === 0) throw new Error('reading: no text to read')
  const words = sentences.flatMap((sentence) => spokenWords(sentence, language))
  const syllables = language === 'en' ? syllablesEn : spanishSyllables
  const counts: TextCounts = {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((total, word) => total + Math.max(1, syllables(word)), 0),
  }
  return {
    counts,
    score: language === 'en' ? fleschKincaidGrade(counts) : szigrisztPazos(counts),
    longestSentenceWords: Math.max(...sentences.map((sentence) => writtenWords(sentence).length)),
  }
}
