// Runs in the browser: asks its voices for one scene after another and writes down every event in its order, with what
// the device says of itself meanwhile. Bundled and served by traceServer.ts. Times in ms since the scene began.

import { deviceVoiceList } from '../../narration/voice/deviceVoiceList.ts'
import { type DeviceVoice, voicesFor } from '../../narration/voice/voiceChoice.ts'
import type { Language } from '../../words/language.ts'
import type { SceneName, TracedEvent, TracedScene, TracedVoices } from './trace.ts'

const SENTENCES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Each facet joint has two tiny nerves that carry its pain.', 'Most people go home the same day.'],
  es: ['Cada articulación facetaria tiene dos nervios finos.', 'Solo sensibilidad.'],
}
/** The app's own gap between hushing and the next word (voiceMachine.ts), ms. */
const GAP_MS = 80
const SAMPLE_MS = 10
/** Longer than any of these sentences, ms. */
const PATIENCE_MS = 9000
/** Cancelled utterances tell of their end up to half a second later. */
const AFTERMATH_MS = 1500
const VOICES_LIMIT_MS = 20_000

const synthesis = window.speechSynthesis
const list = deviceVoiceList(synthesis)
const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A scene being recorded. */
class Recording {
  readonly #beganMs = performance.now()
  readonly events: TracedEvent[] = []
  #said = 0
  #state = ''
  readonly #held: SpeechSynthesisUtterance[] = []
  readonly #timer = setInterval(() => this.#sample(), SAMPLE_MS)

  note(event: Omit<TracedEvent, 'atMs'>): void {
    this.events.push({ atMs: Math.round(performance.now() - this.#beganMs), ...event })
  }

  #sample(): void {
    const state = synthesis.speaking || synthesis.pending ? 'speaking' : 'silent'
    if (state === this.#state) return
    this.#state = state
    this.note({ kind: state })
  }

  /** Asks for words; settles when they are over in any way, or nothing was heard of them for long. */
  say(text: string, voice: DeviceVoice): { readonly begun: Promise<void>; readonly over: Promise<void> } {
    const of = ++this.#said
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = list.nativeOf(voice)
    utterance.lang = voice.tag.replace('_', '-')
    this.#held.push(utterance)
    let onBegun = (): void => {}
    let onOver = (): void => {}
    const begun = new Promise<void>((resolve) => {
      onBegun = resolve
    })
    const over = new Promise<void>((resolve) => {
      onOver = resolve
    })
    utterance.onstart = () => {
      this.note({ kind: 'start', of })
      onBegun()
    }
    utterance.onend = () => {
      this.note({ kind: 'end', of })
      onOver()
    }
    utterance.onboundary = ({ charIndex, name }) => this.note({ kind: 'boundary', of, at: charIndex, name })
    utterance.onpause = () => this.note({ kind: 'pause', of })
    utterance.onresume = () => this.note({ kind: 'resume', of })
    utterance.onerror = ({ error }) => {
      this.note({ kind: 'error', of, error: error ?? '' })
      onOver()
    }
    this.note({ kind: 'asked', of, text })
    synthesis.speak(utterance)
    const late = pass(PATIENCE_MS)
    return { begun: Promise.race([begun, late]), over: Promise.race([over, late]) }
  }

  done(): readonly TracedEvent[] {
    this.#sample()
    clearInterval(this.#timer)
    return this.events
  }
}

type Scene = (recording: Recording, voices: Readonly<Record<Language, DeviceVoice>>) => Promise<void>

const SCENES: Readonly<Record<SceneName, Scene>> = {
  'two sentences': async (recording, { en }) => {
    await recording.say(SENTENCES.en[0], en).over
    await recording.say(SENTENCES.en[1], en).over
  },
  'a gap between': async (recording, { en }) => {
    await recording.say(SENTENCES.en[0], en).over
    await pass(GAP_MS)
    await recording.say(SENTENCES.en[1], en).over
    await pass(GAP_MS)
    await recording.say(SENTENCES.en[1], en).over
  },
  Spanish: (recording, { es }) => recording.say(SENTENCES.es[0], es).over,
  'a space first': async (recording, { en }) => {
    void recording.say(' ', en)
    await pass(200)
    await recording.say(SENTENCES.en[1], en).over
  },
  cancelled: async (recording, { en }) => {
    await recording.say(SENTENCES.en[0], en).begun
    await pass(700)
    recording.note({ kind: 'cancel' })
    synthesis.cancel()
    await pass(AFTERMATH_MS)
  },
  'cancelled, then another': async (recording, { en }) => {
    await recording.say(SENTENCES.en[0], en).begun
    await pass(700)
    recording.note({ kind: 'cancel' })
    synthesis.cancel()
    await pass(GAP_MS)
    await recording.say(SENTENCES.en[1], en).over
    await pass(AFTERMATH_MS)
  },
  'paused and resumed, then another': async (recording, { en }) => {
    const { begun, over } = recording.say(SENTENCES.en[0], en)
    await begun
    await pass(700)
    recording.note({ kind: 'asked to pause' })
    synthesis.pause()
    await pass(1000)
    recording.note({ kind: 'asked to resume' })
    synthesis.resume()
    await over
    recording.note({ kind: 'cancel' })
    synthesis.cancel()
    await pass(GAP_MS)
    await recording.say(SENTENCES.en[1], en).over
  },
  'nothing first': async (recording, { en }) => {
    void recording.say('', en)
    await pass(200)
    await recording.say(SENTENCES.en[1], en).over
  },
  'service killed': async (recording, { en }) => {
    await recording.say(SENTENCES.en[0], en).begun
    await pass(700)
    recording.note({ kind: 'service killed' })
    await fetch('/kill', { method: 'POST' })
    await pass(AFTERMATH_MS)
    recording.note({ kind: 'cancel' })
    synthesis.cancel()
    await pass(GAP_MS)
    await recording.say(SENTENCES.en[1], en).over
    await pass(GAP_MS)
    await recording.say(SENTENCES.en[1], en).over
  },
}

async function firstVoices(): Promise<TracedVoices> {
  const beganMs = performance.now()
  while (list.all().length === 0 && performance.now() - beganMs < VOICES_LIMIT_MS) await pass(50)
  const firstMs = Math.round(performance.now() - beganMs)
  // More of them come in the next moments.
  await pass(1000)
  const all = list.all()
  return {
    firstMs,
    count: all.length,
    localServiceTold: synthesis.getVoices().filter(({ localService }) => localService).length,
    withoutAddress: synthesis.getVoices().filter(({ voiceURI }) => voiceURI === '').length,
    en: voicesFor('en', all)[0] ?? null,
    es: voicesFor('es', all)[0] ?? null,
  }
}

async function run(): Promise<void> {
  const names = decodeURIComponent(location.hash.slice(1)).split('|') as SceneName[]
  const voices = await firstVoices()
  const scenes: TracedScene[] = []
  if (voices.en) {
    const { en, es } = voices
    for (const name of names) {
      const recording = new Recording()
      if (name !== 'Spanish' || es) await SCENES[name](recording, { en, es: es ?? en })
      scenes.push({ name, events: recording.done() })
      synthesis.cancel()
      await pass(600)
    }
  }
  const body = JSON.stringify({ agent: navigator.userAgent, voices, scenes })
  await fetch('/trace', { method: 'POST', body })
}

run().catch((error: unknown) =>
  fetch('/trace', { method: 'POST', body: JSON.stringify({ failed: String(error) }) }),
)
