import { useEffect, useState } from 'react'
import { loadStudyText } from '../../study/catalogue/loadStudyText.ts'
import type { StudyText } from '../../study/catalogue/studyText.ts'
import { useChoices } from '../state/choices.ts'

/** The words of exploring in the language that is on: null while they are fetched, 'failed' when they cannot be had. */
export function useStudyText(): StudyText | null | 'failed' {
  const language = useChoices((choices) => choices.language)
  const [text, setText] = useState<StudyText | null | 'failed'>(null)
  useEffect(() => {
    let wanted = true
    loadStudyText(language)
      .then((loaded) => wanted && setText(loaded))
      .catch((error: unknown) => {
        if (!wanted) return
        console.warn('useStudyText: words did not load', error)
        setText('failed')
      })
    return () => {
      wanted = false
    }
  }, [language])
  return text
}
