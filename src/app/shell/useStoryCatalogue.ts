// The words of the chosen language; until they are there, those of the language before.
import { useEffect, useState } from 'react'
import type { Language } from '../../words/language.ts'
import { loadWords } from '../../words/loadWords.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { withSoftTissue } from '../../words/withSoftTissue.ts'
import { chooseLanguage, useChoices } from '../state/choices.ts'
import { pictureSettled } from './pictureSettled.ts'

export function useStoryCatalogue(first: StoryCatalogue): StoryCatalogue {
  const language = useChoices((choices) => choices.language)
  const [shown, setShown] = useState<{ readonly language: Language; readonly catalogue: StoryCatalogue }>({
    language,
    catalogue: first,
  })
  useEffect(() => {
    document.documentElement.lang = shown.language
    document.title = shown.catalogue.words.pageTitle
  }, [shown])
  useEffect(() => {
    if (language === shown.language) return
    let wanted = true
    loadWords(language, 'story')
      .then((catalogue) => wanted && setShown({ language, catalogue }))
      .catch((error: unknown) => {
        if (!wanted) return
        // Its words cannot be fetched: the language that is there stays, and the switch shows it.
        console.warn('useStoryCatalogue: words did not load', error)
        chooseLanguage(shown.language)
      })
    return () => {
      wanted = false
    }
  }, [language, shown])
  // Names of the soft tissue come when the first picture has; without them it is called by one word.
  const [named, setNamed] = useState<StoryCatalogue | null>(null)
  const { language: spoken, catalogue } = shown
  useEffect(() => {
    let isOn = true
    pictureSettled
      .then(() => withSoftTissue(spoken, catalogue))
      .then((all) => isOn && setNamed(all))
      .catch((error: unknown) => console.warn('useStoryCatalogue: soft tissue has no names yet', error))
    return () => {
      isOn = false
      setNamed(null)
    }
  }, [spoken, catalogue])
  return named ?? catalogue
}
