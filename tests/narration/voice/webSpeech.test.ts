import { describe, expect, it } from 'vitest'
import { type SpeechReport, webSpeech } from '../../../src/narration/voice/webSpeech.ts'

class Utterance {
  readonly text: string
  voice: unknown = null
  lang = ''
  rate = 1
  onstart = (): void => {}
  onend = (): void => {}
  onboundary = (_: { name: string; charIndex: number }): void => {}
  onerror = (_: { error: string | undefined }): void => {}
  constructor(text: string) {
    this.text = text
  }
}

const NATIVE = { voiceURI: '', name: 'kal', lang: 'en_US', localService: false, default: true }

/** A window with a speech that writes down what is asked of it. */
function speaking() {
  const calls: string[] = []
  const spoken: Utterance[] = []
  const speechSynthesis = {
    speaking: false,
    pending: true,
    getVoices: () => [NATIVE],
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: () => calls.push('cancel'),
    pause: () => calls.push('pause'),
    resume: () => calls.push('resume'),
  }
  const page = { speechSynthesis, SpeechSynthesisUtterance: Utterance } as unknown as Window &
    typeof globalThis
  const speech = webSpeech(page)!
  const reports: SpeechReport[] = []
  const say = (): Utterance => {
    speech.say({ text: 'Hello.', rate: 1.3, voice: speech.voices()[0]! }, (report) => reports.push(report))
    return spoken.at(-1)!
  }
  return { speech, calls, reports, say }
}

describe('webSpeech', () => {
  it('is null where the browser has no speech', () => {
    expect(webSpeech({} as Window & typeof globalThis)).toBeNull()
  })

  it('speaks with the browser’s own voice, in the way that browsers write languages', () => {
    const { voice, lang, rate } = speaking().say()
    expect({ voice, lang, rate }).toEqual({ voice: NATIVE, lang: 'en-US', rate: 1.3 })
  })

  it('is speaking while something is waiting to be said', () => {
    expect(speaking().speech.speaking).toBe(true)
  })

  it('tells of begin, words, end, and of nothing between words', () => {
    const { say, reports } = speaking()
    const utterance = say()
    utterance.onstart()
    utterance.onboundary({ name: 'word', charIndex: 3 })
    utterance.onboundary({ name: 'sentence', charIndex: 0 })
    utterance.onend()
    expect(reports).toEqual([{ kind: 'begun' }, { kind: 'word', at: 3 }, { kind: 'ended' }])
  })

  it.each([
    ['not-allowed', 'not allowed'],
    ['interrupted', 'interrupted'],
    ['canceled', 'interrupted'],
    ['synthesis-failed', 'broken'],
    // Firefox, when the speech service of the device has gone.
    [undefined, 'broken'],
  ] as const)('takes the error %s for: %s', (error, why) => {
    const { say, reports } = speaking()
    say().onerror({ error })
    expect(reports).toEqual([{ kind: 'failed', why }])
  })

  it('never pauses: what is hushed is cancelled', () => {
    const { speech, say, calls } = speaking()
    say()
    speech.hush()
    expect(calls).toEqual(['cancel'])
  })
})
