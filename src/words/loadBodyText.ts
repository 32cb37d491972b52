// Fetches the words about bodies, for one language, when one is shown or can be chosen.
import type { BodyText } from './bodyText.ts'
import type { Language } from './exploreLanguage.ts'

const LOADERS: Readonly<Record<Language, () => Promise<{ bodyText: BodyText }>>> = {
  en: () => import('./en/bodies.ts'),
  es: () => import('./es/bodies.ts'),
}

/** Rejects when it cannot be fetched. */
export const loadBodyText = async (language: Language): Promise<BodyText> =>
  (await LOADERS[language]()).bodyText
