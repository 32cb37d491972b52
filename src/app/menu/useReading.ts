// What is read beside the story, fetched when it is first opened.
import { useEffect, useState } from 'react'
import { loadWords } from '../../words/loadWords.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { useChoices } from '../state/choices.ts'

export type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly texts: ReadingCatalogue }
  | { readonly kind: 'failed'; readonly retry: () => void }

export function useReading(): Reading {
  const language = useChoices((choices) => choices.language)
  const [attempt, setAttempt] = useState(0)
  const [reading, setReading] = useState<Reading>({ kind: 'loading' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another fetch
  useEffect(() => {
    let wanted = true
    loadWords(language, 'reading')
      .then((texts) => wanted && setReading({ kind: 'ready', texts }))
      .catch((error: unknown) => {
        if (!wanted) return
        console.warn('useReading: words did not load', error)
        setReading({ kind: 'failed', retry: () => setAttempt((count) => count + 1) })
      })
    return () => {
      wanted = false
    }
  }, [language, attempt])
  return reading
}
