// Words of a part in the language that is on: null while they are fetched, 'failed' when they cannot be had.
import { useEffect, useState } from 'react'
import { loadWords } from '../../words/loadWords.ts'
import type { WordsPart, WordsParts } from '../../words/wordsParts.ts'
import { useChoices } from '../state/choices.ts'

export function useLanguageText<P extends WordsPart>(part: P): WordsParts[P] | null | 'failed' {
  const language = useChoices((choices) => choices.language)
  const [text, setText] = useState<WordsParts[P] | null | 'failed'>(null)
  useEffect(() => {
    let wanted = true
    loadWords(language, part)
      .then((loaded) => wanted && setText(loaded))
      .catch((error: unknown) => {
        if (!wanted) return
        console.warn('useLanguageText: words did not load', error)
        setText('failed')
      })
    return () => {
      wanted = false
    }
  }, [language, part])
  return text
}
