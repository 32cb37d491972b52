// The list of the device's voices, built once and again when the device says that it has changed: some have 13,000, and
// whoever reads aloud asks 25 times a second. One list a device, whoever asks.
import type { DeviceVoice } from './voiceChoice.ts'

export interface DeviceVoiceList {
  /** The same array until there are other voices. */
  readonly all: () => readonly DeviceVoice[]
  /** The browser's own object of a voice; null when the device has lost it. */
  readonly nativeOf: (voice: DeviceVoice) => SpeechSynthesisVoice | null
}

const NONE: readonly DeviceVoice[] = []

const known = new WeakMap<SpeechSynthesis, DeviceVoiceList>()

export function deviceVoiceList(synthesis: SpeechSynthesis): DeviceVoiceList {
  const before = known.get(synthesis)
  if (before) return before
  let natives: ReadonlyMap<string, SpeechSynthesisVoice> | null = null
  let voices = NONE
  // Before anyone else listens: who is told of new voices finds them.
  synthesis.addEventListener?.('voiceschanged', () => {
    natives = null
  })
  const read = (): void => {
    if (natives) return
    const there = synthesis.getVoices()
    voices = there.length > 0 ? there.map(deviceVoice) : NONE
    // None yet: some browsers never tell when they come, so whoever waits asks again.
    natives = there.length > 0 ? new Map(there.map((voice, i) => [voices[i]!.id, voice])) : null
  }
  const list: DeviceVoiceList = {
    all: () => {
      read()
      return voices
    },
    nativeOf: ({ id }) => {
      read()
      return natives?.get(id) ?? null
    },
  }
  known.set(synthesis, list)
  return list
}

/**
 * A voice in our words. WebKitGTK gives its voices no address, and Firefox's from speech-dispatcher say that they are
 * not local: both are made on the device. Some voices have no language at all.
 */
const deviceVoice = ({
  voiceURI,
  name,
  lang,
  localService,
  default: isDefault,
}: SpeechSynthesisVoice): DeviceVoice => ({
  id: voiceURI || `${name} ${lang ?? ''}`,
  name,
  tag: lang ?? '',
  isLocal: localService || !voiceURI || voiceURI.startsWith('urn:moz-tts:speechd:'),
  isDefault,
})
