import { use } from 'react'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { Language } from '../../words/language.ts'
import { loadVoice } from '../../words/loadVoice.ts'
import type { VoiceText } from '../../words/voiceText.ts'

const asked = new Map<Language, Promise<VoiceText>>()

/** The words of the voice in the language that is on. Suspends until they are there; a failed fetch is tried again. */
export function useVoiceText(): VoiceText {
  const { language } = useCatalogue()
  let words = asked.get(language)
  if (!words) {
    words = loadVoice(language)
    words.catch(() => asked.delete(language))
    asked.set(language, words)
  }
  return use(words)
}
