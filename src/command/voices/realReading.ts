// The built app read aloud by a real voice: which voice, how long after the button, and whether the spoken sentence was the
// marked one at every event.
import { type Browser, chromium } from '@playwright/test'
import type { Language } from '../../words/language.ts'
import { ensureChromium } from '../ensureChromium.mjs'
import type { VoiceRoom } from './voiceRoom.ts'

export interface SpokenEvent {
  readonly kind: 'start' | 'end' | 'error'
  readonly text: string
  readonly voice: string
  readonly error: string
  /** Since the button, ms. */
  readonly atMs: number
  /** The sentence that was marked on the page. */
  readonly marked: string
}

export interface RealReading {
  readonly language: Language
  readonly voice: string
  /** From the page's begin to the device's voices, ms. */
  readonly voicesMs: number
  /** From the button to the first word of the story, ms. */
  readonly firstMs: number
  readonly sentences: number
  /** Events whose sentence was not the marked one. */
  readonly partings: readonly string[]
  readonly errors: readonly string[]
}

const SENTENCES = 4
const BUTTON: Readonly<Record<Language, string>> = { en: 'Read aloud', es: 'Leer en voz alta' }
/** Four slow sentences, ms. */
const LIMIT_MS = 90_000

export async function readApp(room: VoiceRoom, base: string): Promise<RealReading[]> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    chromiumSandbox: false,
    env: room.env as Record<string, string>,
    args: ['--enable-speech-dispatcher', '--disable-3d-apis'],
  })
  try {
    return [await reading(browser, base, 'en'), await reading(browser, base, 'es')]
  } finally {
    await browser.close()
  }
}

declare global {
  interface Window {
    spokenEvents: SpokenEvent[]
    pressedMs: number
  }
}

async function reading(browser: Browser, base: string, language: Language): Promise<RealReading> {
  const page = await browser.newPage({ locale: language === 'en' ? 'en-US' : 'es-MX' })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => localStorage.setItem('ramus.preferences', '{"firstRunRead":true}'))
  await page.addInitScript(listenIn)
  await page.goto(`${base}?joints=L4-L5&side=right&lang=${language}`)
  const button = page.getByRole('button', { name: BUTTON[language], exact: true })
  await button.waitFor()
  // Asked for when the button appears; a device takes its own time to list them, and a person to read the title.
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0, null, { timeout: LIMIT_MS })
  const voicesMs = await page.evaluate(() => Math.round(performance.now()))
  await button.click()
  const isOver = (most: number): boolean =>
    window.spokenEvents.filter(({ kind }) => kind !== 'start').length >= most
  await page.waitForFunction(isOver, SENTENCES, { timeout: LIMIT_MS })
  const events = await page.evaluate(() => window.spokenEvents)
  await page.close()
  return {
    language,
    voice: events[0]!.voice,
    voicesMs,
    firstMs: Math.round(events.find(({ kind }) => kind === 'start')!.atMs),
    sentences: events.filter(({ kind }) => kind === 'end').length,
    partings: events.filter((event) => !isMarked(event)).map(({ text, marked }) => `${text} | ${marked}`),
    errors: [
      ...errors,
      ...events
        .filter(({ kind }) => kind === 'error')
        .map(({ error, text, atMs }) => `${error} after ${Math.round(atMs)} ms: ${text}`),
    ],
  }
}

/** Words without figures, which are spoken in words. */
const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? []

/** The first words of what is spoken stand in the marked sentence. */
function isMarked({ text, marked }: SpokenEvent): boolean {
  const written = wordsOf(marked).join(' ')
  return written.includes(wordsOf(text).slice(0, 3).join(' '))
}

/** In the page: writes down every event of every utterance of the story. */
function listenIn(): void {
  window.spokenEvents = []
  window.pressedMs = 0
  addEventListener(
    'click',
    () => {
      window.pressedMs ||= performance.now()
    },
    true,
  )
  const speak = speechSynthesis.speak.bind(speechSynthesis)
  speechSynthesis.speak = (utterance) => {
    for (const kind of utterance.text.trim() === '' ? [] : (['start', 'end', 'error'] as const))
      utterance.addEventListener(kind, (event) => {
        window.spokenEvents.push({
          kind,
          error: event instanceof SpeechSynthesisErrorEvent ? event.error : '',
          text: utterance.text,
          voice: utterance.voice?.name ?? '',
          atMs: performance.now() - window.pressedMs,
          marked: document.querySelector('.sentence[data-current] > .marked')?.textContent ?? '',
        })
      })
    speak(utterance)
  }
}
