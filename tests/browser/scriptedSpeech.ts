// A speechSynthesis that behaves as a script says, put in the page's place of its own. It writes down every event with
// the sentence that was marked on the page at that moment.
import type { Page } from '@playwright/test'

export interface SpeechScript {
  readonly lettersPerS: number
  readonly latencyMs: number
  /** Each word is off by up to this share. */
  readonly jitter: number
  /** Share of events that are lost. */
  readonly loses: number
  /** From this utterance on (1 is the first) it falls silent in the middle, and says that it speaks. */
  readonly diesAt: number
  /** Voices arrive so long after the page, ms. */
  readonly voicesAfterMs: number
  readonly hasVoices: boolean
}

export const GOOD: SpeechScript = {
  lettersPerS: 30,
  latencyMs: 60,
  jitter: 0,
  loses: 0,
  diesAt: Number.POSITIVE_INFINITY,
  voicesAfterMs: 0,
  hasVoices: true,
}

export interface SpeechEntry {
  readonly kind: 'start' | 'word' | 'end' | 'death'
  readonly text: string
  /** The sentence that was marked, as written. */
  readonly marked: string
  /** Time of the story, s; of the page, ms. */
  readonly t: number
  readonly atMs: number
}

declare global {
  interface Window {
    speechLog: SpeechEntry[]
  }
}

export async function withScriptedSpeech(page: Page, script: SpeechScript): Promise<void> {
  await page.addInitScript((told) => {
    window.speechLog = []
    // JSON turns infinity into null.
    const diesAt = told.diesAt ?? Number.POSITIVE_INFINITY
    const voices = told.hasVoices
      ? [
          { voiceURI: 'far', name: 'Far away', lang: 'en-US', localService: false, default: true },
          { voiceURI: 'near', name: 'Near', lang: 'en-US', localService: true, default: false },
          { voiceURI: 'nearer', name: 'Nearer', lang: 'en-GB', localService: true, default: false },
          { voiceURI: 'cerca', name: 'Cerca', lang: 'es-ES', localService: true, default: false },
        ]
      : []
    class Utterance {
      lang = ''
      rate = 1
      voice: { voiceURI: string } | null = null
      onstart: (() => void) | null = null
      onend: (() => void) | null = null
      onerror: ((event: { error: string }) => void) | null = null
      onboundary: ((event: { name: string; charIndex: number }) => void) | null = null
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
    let timers: number[] = []
    let now: Utterance | null = null
    let spoken = 0
    let areThere = told.voicesAfterMs === 0
    const listeners = new Set<() => void>()
    if (!areThere)
      window.setTimeout(() => {
        areThere = true
        for (const listener of listeners) listener()
      }, told.voicesAfterMs)
    const note = (kind: SpeechEntry['kind'], { text }: Utterance): void => {
      const marked = document.querySelector('.sentence[data-current] > .marked')?.textContent ?? ''
      window.speechLog.push({ kind, text, marked, t: window.ramus!.t, atMs: performance.now() })
    }
    const isLost = (): boolean => Math.random() < told.loses
    const later = (ms: number, call: () => void): void => {
      timers.push(window.setTimeout(call, ms))
    }
    const synthesis = {
      get speaking() {
        return now !== null
      },
      pending: false,
      paused: false,
      getVoices: () => (areThere ? voices : []),
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
      resume: () => {},
      pause: () => {},
      cancel: () => {
        for (const timer of timers) window.clearTimeout(timer)
        timers = []
        const before = now
        now = null
        before?.onerror?.({ error: 'interrupted' })
      },
      speak: (utterance: Utterance) => {
        // The word that asks leave to speak.
        if (utterance.text.trim() === '') return
        now = utterance
        spoken += 1
        const dies = spoken >= diesAt
        if (spoken > diesAt) return
        let ms = told.latencyMs
        later(ms, () => {
          note('start', utterance)
          if (!isLost()) utterance.onstart?.()
        })
        const words = [...utterance.text.matchAll(/\S+/g)]
        words.forEach(({ 0: word, index }, i) => {
          if (dies && i > words.length / 2) return
          later(ms, () => {
            note(dies && i + 1 > words.length / 2 ? 'death' : 'word', utterance)
            if (!isLost()) utterance.onboundary?.({ name: 'word', charIndex: index })
          })
          const wobble = 1 + told.jitter * (2 * Math.random() - 1)
          ms += (word.length / (told.lettersPerS * utterance.rate)) * 1000 * wobble
        })
        if (dies) return
        later(ms, () => {
          note('end', utterance)
          now = null
          if (!isLost()) utterance.onend?.()
        })
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true })
  }, script)
}

export const speechLog = (page: Page): Promise<SpeechEntry[]> => page.evaluate(() => window.speechLog)
