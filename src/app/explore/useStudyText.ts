import { useLanguageText } from '../shell/useLanguageText.ts'

/** The words of exploring in the language that is on. */
export const useStudyText = () => useLanguageText('explore')
