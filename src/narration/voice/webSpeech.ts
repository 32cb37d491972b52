// The device's own voices (Web Speech). Thin on purpose: it passes words on and reports what it is told; what to make
// of it is the machine's affair.
import { deviceVoiceList } from './deviceVoiceList.ts'
import type { DeviceVoice } from './voiceChoice.ts'
import type { Failure } from './voiceState.ts'

export type SpeechReport =
  | { readonly kind: 'begun' }
  | { readonly kind: 'word'; readonly at: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly why: Failure }

export interface Speech {
  /** What the device says of itself; not to be relied on alone. */
  readonly speaking: boolean
  /** The same array until there are other voices. */
  readonly voices: () => readonly DeviceVoice[]
  readonly onVoices: (listener: () => void) => () => void
  readonly say: (
    words: { readonly text: string; readonly rate: number; readonly voice: DeviceVoice },
    report: (report: SpeechReport) => void,
  ) => void
  readonly hush: () => void
}

/** Null where the browser has no speech at all. */
export function webSpeech(window: Window & typeof globalThis): Speech | null {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis
  if (!synthesis || !window.SpeechSynthesisUtterance) return null
  const list = deviceVoiceList(synthesis)
  // Chrome forgets to tell of an utterance that nobody holds.
  let held: SpeechSynthesisUtterance | null = null
  return {
    get speaking() {
      return synthesis.speaking || synthesis.pending
    },
    voices: () => list.all(),
    onVoices: (listener) => {
      // Safari has no listeners here; whoever waits for voices also asks from time to time.
      synthesis.addEventListener?.('voiceschanged', listener)
      return () => synthesis.removeEventListener?.('voiceschanged', listener)
    },
    say: ({ text, rate, voice }, report) => {
      const utterance = new window.SpeechSynthesisUtterance(text)
      utterance.voice = list.nativeOf(voice)
      utterance.lang = voice.tag.replace('_', '-')
      utterance.rate = rate
      utterance.onstart = () => report({ kind: 'begun' })
      utterance.onboundary = (event) => {
        if (event.name === 'word') report({ kind: 'word', at: event.charIndex })
      }
      utterance.onend = () => report({ kind: 'ended' })
      utterance.onerror = ({ error }) => report({ kind: 'failed', why: failureOf(error) })
      held = utterance
      // Another page, or a call that came in, may have left it paused for good.
      if (synthesis.paused) synthesis.resume()
      synthesis.speak(held)
    },
    hush: () => {
      held = null
      synthesis.cancel()
    },
  }
}

/** Firefox gives no code when the device's speech service has gone. */
function failureOf(error: SpeechSynthesisErrorCode | undefined): Failure {
  if (error === 'not-allowed') return 'not allowed'
  return error === 'interrupted' || error === 'canceled' ? 'interrupted' : 'broken'
}
