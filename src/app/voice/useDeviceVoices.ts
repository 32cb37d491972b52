// The voices of this device that may read a language, best first; more of them when they arrive.
import { useMemo, useSyncExternalStore } from 'react'
import { type DeviceVoice, voicesFor } from '../../narration/voice/voiceChoice.ts'
import { webSpeech } from '../../narration/voice/webSpeech.ts'
import type { Language } from '../../words/language.ts'

const NONE: readonly DeviceVoice[] = []

export function useDeviceVoices(language: Language): readonly DeviceVoice[] {
  const speech = useMemo(() => webSpeech(window), [])
  const all = useSyncExternalStore(
    (listener) => speech?.onVoices(listener) ?? (() => {}),
    () => speech?.voices() ?? NONE,
  )
  return useMemo(() => voicesFor(language, all, navigator.languages ?? []), [language, all])
}
