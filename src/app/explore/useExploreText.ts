// The words of exploring in the language that is on.
import { useLanguageText } from '../shell/useLanguageText.ts'

export const useExploreText = () => useLanguageText('explore')
