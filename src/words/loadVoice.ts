// Fetches the words of reading aloud, for one language, with the voice.
import type { Language } from './language.ts'
import type { VoiceText } from './voiceText.ts'

const LOADERS: Readonly<Record<Language, () => Promise<{ voice: VoiceText }>>> = {
  en: () => import('./en/voice.ts'),
  es: () => import('./es/voice.ts'),
}

/** Rejects when it cannot be fetched. */
export const loadVoice = async (language: Language): Promise<VoiceText> => (await LOADERS[language]()).voice
