// The voices of this device that may read a language, best first; more of them when they arrive.
import { useMemo, useSyncExternalStore } from 'react'
import { type DeviceVoice, voicesFor } from '../../narration/voice/voiceChoice.ts'
import { webSpeech } from '../../narration/voice/webSpeech.ts'
import type { Language } from '../../words/language.ts'

export function useDeviceVoices(language: Language): readonly DeviceVoice[] {
  const speech = useMemo(() => webSpeech(window), [])
  const count = useSyncExternalStore(
    (listener) => speech?.onVoices(listener) ?? (() => {}),
    () => speech?.voices().length ?? 0,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: more voices are another list
  return useMemo(
    () => voicesFor(language, speech?.voices() ?? [], navigator.languages ?? []),
    [language, speech, count],
  )
}
