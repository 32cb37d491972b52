import { useLanguageText } from '../shell/useLanguageText.ts'

/** The words about bodies in the language that is on. */
export const useBodyText = () => useLanguageText('bodies')
