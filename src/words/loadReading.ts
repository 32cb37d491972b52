// Fetches what is read beside the story, for one language, when it is first opened.
import type { Language } from './language.ts'
import type { ReadingCatalogue } from './reading/readingCatalogue.ts'

const LOADERS: Readonly<Record<Language, () => Promise<{ reading: ReadingCatalogue }>>> = {
  en: () => import('./en/reading.ts'),
  es: () => import('./es/reading.ts'),
}

/** Rejects when it cannot be fetched. */
export const loadReading = async (language: Language): Promise<ReadingCatalogue> =>
  (await LOADERS[language]()).reading
