// Fetches the words of exploring, for one language, when it is opened.
import type { Language } from './exploreLanguage.ts'
import type { StudyText } from './studyText.ts'

const LOADERS: Readonly<Record<Language, () => Promise<{ studyText: StudyText }>>> = {
  en: () => import('./en/explore.ts'),
  es: () => import('./es/explore.ts'),
}

/** Rejects when it cannot be fetched. */
export const loadStudyText = async (language: Language): Promise<StudyText> =>
  (await LOADERS[language]()).studyText
