import { useEffect, useState } from 'react'
import type { Language } from '../../words/language.ts'
import { useChoices } from '../state/choices.ts'

/**
 * Words of a part in the language that is on: null while they are fetched, 'failed' when they cannot be had.
 *
 * @param load the same function at every call
 */
export function useLanguageText<T>(load: (language: Language) => Promise<T>): T | null | 'failed' {
  const language = useChoices((choices) => choices.language)
  const [text, setText] = useState<T | null | 'failed'>(null)
  useEffect(() => {
    let wanted = true
    load(language)
      .then((loaded) => wanted && setText(loaded))
      .catch((error: unknown) => {
        if (!wanted) return
        console.warn('useLanguageText: words did not load', error)
        setText('failed')
      })
    return () => {
      wanted = false
    }
  }, [language, load])
  return text
}
