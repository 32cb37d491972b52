// Which of the device's voices may read, and which one does when a person has not chosen.
import type { Language } from '../../words/language.ts'

/** A voice as the device tells of it. */
export interface DeviceVoice {
  readonly id: string
  readonly name: string
  /** Language tag: "es-MX"; some devices write "es_MX". */
  readonly tag: string
  /** Speaks on the device itself. Others send every sentence to a server. */
  readonly isLocal: boolean
  readonly isDefault: boolean
}

/** Names that makers give their better voices, and those of toy voices and robots. */
const BETTER = /natural|neural|premium|enhanced|siri|mejorad/i
const WORSE =
  /compact|espeak|albert|bad news|bahh|bells|boing|bubbles|cellos|fred|good news|jester|junior|kathy|organ|ralph|superstar|trinoids|whisper|wobble|zarvox|eloquence|eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley/i

/** espeak-ng lists each voice again in a hundred guises: “English (America)+whisper”. */
const VARIANT = /\+/

/** Where a person’s own tags settle nothing: the region whose way of speaking the texts are written in. */
const WRITTEN_FOR: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-us'],
  es: ['es-419', 'es-mx', 'es-us', 'es-co'],
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!

/**
 * The voices that may read a language, best first: nothing leaves the device, so only voices that speak on it.
 * `tags` are the person's own language tags; a voice from the same region comes first.
 */
export function voicesFor(
  language: Language,
  voices: readonly DeviceVoice[],
  tags: readonly string[] = [],
): DeviceVoice[] {
  const regions = tags.map((tag) => tag.toLowerCase().replace('_', '-'))
  const worth = ({ name, tag, isDefault }: DeviceVoice): number => {
    const region = tag.toLowerCase().replace('_', '-')
    return (
      (regions.includes(region) ? 4 : 0) +
      (BETTER.test(name) ? 2 : 0) +
      (isDefault ? 1 : 0) +
      (WRITTEN_FOR[language].includes(region) ? 0.5 : 0) -
      (WORSE.test(name) ? 8 : 0) -
      (VARIANT.test(name) ? 16 : 0)
    )
  }
  return voices
    .filter(({ tag, isLocal }) => isLocal && primary(tag) === language)
    .map((voice) => ({ voice, worth: worth(voice) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ voice }) => voice)
}

/** The chosen voice where the device still has it, else the best. Null: none. */
export const chosenVoice = (voices: readonly DeviceVoice[], id: string | null): DeviceVoice | null =>
  voices.find((voice) => voice.id === id) ?? voices[0] ?? null
