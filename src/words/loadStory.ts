// Fetches the words of one language, each once. A language that is not asked for costs nothing.
import type { Language } from './language.ts'
import type { StoryCatalogue } from './storyCatalogue.ts'

const LOADERS: Readonly<Record<Language, () => Promise<{ story: StoryCatalogue }>>> = {
  en: () => import('./en/story.ts'),
  es: () => import('./es/story.ts'),
}

/** The story's words. Rejects when they cannot be fetched. */
export const loadStory = async (language: Language): Promise<StoryCatalogue> =>
  (await LOADERS[language]()).story
