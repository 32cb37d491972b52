// The words of the voice in the language that is on. Suspends until they are there; a failed fetch is tried again.
import { use } from 'react'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { loadWords } from '../../words/loadWords.ts'
import type { VoiceText } from '../../words/voiceText.ts'

export const useVoiceText = (): VoiceText => use(loadWords(useCatalogue().language, 'voice'))
