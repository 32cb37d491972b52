// The words about bodies in the language that is on.
import { useLanguageText } from '../shell/useLanguageText.ts'

export const useBodyText = () => useLanguageText('bodies')
