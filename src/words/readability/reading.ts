// How hard a text is to read: grade for English, perspicuity for Spanish, and its longest sentence.
import type { Language } from '../language.ts'
import type { TextCounts } from './fleschKincaid.ts'
import type { Syllables } from './readabilityRule.ts'
import { READABILITY_RULES } from './readabilityRules.ts'
import { spokenWords, writtenWords } from './spokenText.ts'

export interface Reading {
  readonly counts: TextCounts
  /** By the language's own formula (readabilityRule.ts). */
  readonly score: number
  readonly longestSentenceWords: number
}

/** Sentences of a text: a cue may hold more than one. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.?!…])\s+(?=[\p{Lu}¿¡“«"\d[])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** Reads plain text (no markup, no placeholders). `dictionary` counts syllables where a language cannot by its spelling. */
export function readingOf(texts: readonly string[], language: Language, dictionary: Syllables): Reading {
  const sentences = texts.flatMap(sentencesIn)
  if (sentences.length === 0) throw new Error('reading: no text to read')
  const words = sentences.flatMap((sentence) => spokenWords(sentence, language))
  const rule = READABILITY_RULES[language]
  const syllables = rule.syllables ?? dictionary
  const counts: TextCounts = {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((total, word) => total + Math.max(1, syllables(word)), 0),
  }
  return {
    counts,
    score: rule.score(counts),
    longestSentenceWords: Math.max(...sentences.map((sentence) => writtenWords(sentence).length)),
  }
}
