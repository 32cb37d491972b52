// Fetches the words of exploring, for one language, when it is opened.
import type { Language } from './language.ts'
import type { StudyText } from './studyText.ts'

const LOADERS: Readonly<Record<Language, () => Promise<{ studyText: StudyText }>>> = {
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
}

/** Rejects when it cannot be fetched. */
export const loadStudyText = async (language: Language): Promise<StudyText> =>
  (await LOADERS[language]()).studyText
