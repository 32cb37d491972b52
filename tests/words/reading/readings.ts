// What is read beside the story, in both languages, for the tests.
import { reading as en } from '../../../src/words/en/reading.ts'
import { reading as es } from '../../../src/words/es/reading.ts'
import type { Language } from '../../../src/words/language.ts'
import type { ReadingCatalogue } from '../../../src/words/reading/readingCatalogue.ts'

export const READINGS: Readonly<Record<Language, ReadingCatalogue>> = { en, es }

/** All texts in a value, however deep; functions are left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}
