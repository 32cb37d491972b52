import { describe, expect, it } from 'vitest'
import { deviceVoiceList } from '../../../src/narration/voice/deviceVoiceList.ts'

type Told = { readonly [K in keyof SpeechSynthesisVoice]?: SpeechSynthesisVoice[K] | undefined }

/** A device's speech whose voices can be changed; counts how often it is asked for them. */
function device(first: readonly Told[], tells = true) {
  let voices = first
  let asked = 0
  const listeners: (() => void)[] = []
  const synthesis = {
    getVoices: () => {
      asked++
      return voices
    },
    ...(tells && { addEventListener: (_: string, listener: () => void) => listeners.push(listener) }),
  }
  return {
    synthesis: synthesis as unknown as SpeechSynthesis,
    asked: () => asked,
    change: (next: readonly Told[]) => {
      voices = next
      for (const listener of listeners) listener()
    },
  }
}

const BEN: Told = { voiceURI: 'ben', name: 'Ben', lang: 'en-US', localService: true, default: false }
/** As Firefox 153 and WebKitGTK 2.50 tell of theirs. */
const FIREFOX: Told = {
  ...BEN,
  voiceURI: 'urn:moz-tts:speechd:English%20(America)?en-US',
  localService: false,
}
const WEBKIT: readonly Told[] = [
  { ...BEN, voiceURI: '', name: 'kal', localService: false },
  { ...BEN, voiceURI: '', name: 'slt', localService: false },
]
const FAR: Told = { ...BEN, voiceURI: 'Google US English', localService: false }

describe('deviceVoiceList', () => {
  it('asks the device once, whoever asks and how often', () => {
    const { synthesis, asked } = device([BEN])
    const voices = deviceVoiceList(synthesis).all()
    for (let i = 0; i < 25; i++) expect(deviceVoiceList(synthesis).all()).toBe(voices)
    expect(asked()).toBe(1)
  })

  it('asks again when the device says that its voices are others', () => {
    const { synthesis, change } = device([BEN])
    const list = deviceVoiceList(synthesis)
    const before = list.all()
    change([BEN, { ...BEN, voiceURI: 'ana', name: 'Ana' }])
    expect(list.all()).not.toBe(before)
    expect(list.all().map(({ name }) => name)).toEqual(['Ben', 'Ana'])
  })

  it('asks again while there are none, since not every browser tells', () => {
    const { synthesis, change } = device([], false)
    const list = deviceVoiceList(synthesis)
    expect(list.all()).toBe(list.all())
    change([BEN])
    expect(list.all()).toHaveLength(1)
  })

  it.each([
    ['Firefox from speech-dispatcher', FIREFOX, true],
    ['WebKitGTK', WEBKIT[0]!, true],
    ['Chromium that sends sentences away', FAR, false],
    ['Chromium on the device', BEN, true],
  ])('knows where a voice of %s speaks', (_, told, isLocal) => {
    expect(deviceVoiceList(device([told]).synthesis).all()[0]!.isLocal).toBe(isLocal)
  })

  it('tells voices without an address apart, and finds the browser’s own', () => {
    const list = deviceVoiceList(device(WEBKIT).synthesis)
    const [kal, slt] = list.all()
    expect(kal!.id).not.toBe(slt!.id)
    expect(list.nativeOf(slt!)).toBe(WEBKIT[1])
    expect(list.nativeOf({ ...slt!, id: 'gone' })).toBeNull()
  })

  it('takes a voice that has no language', () => {
    const list = deviceVoiceList(device([{ ...BEN, lang: undefined }]).synthesis)
    expect(list.all()[0]!.tag).toBe('')
  })
})
