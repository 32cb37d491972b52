// A speechSynthesis that does what a real engine was seen to do, in simulated time: when it begins, how fast it speaks, what
// it tells of a cancelled utterance, of one that was asked for too soon, and of a speech service that was killed. All of it
// is read from a trace that `npm run voices` has recorded.
import type { SceneName, Trace, TracedEvent } from '../../../src/command/voices/trace.ts'

interface Asked {
  readonly text: string
  readonly rate: number
  onstart: (() => void) | null
  onend: (() => void) | null
  onerror: ((event: { error: string | undefined }) => void) | null
}

interface Due {
  readonly atMs: number
  readonly tell: () => void
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

export class TracedSynthesis {
  nowMs = 0
  paused = false
  readonly pending = false
  /** Texts in the order in which they were begun, and what happened to each. */
  readonly told: { readonly kind: 'start' | 'end' | 'error'; readonly text: string }[] = []
  readonly #trace: Trace
  #due: Due[] = []
  #inFlight: Asked | null = null
  #silentAtMs = 0
  #isTelling = false
  #killedAfter: number | null = null

  constructor(trace: Trace) {
    this.#trace = trace
  }

  events(name: SceneName): readonly TracedEvent[] {
    return this.#trace.scenes.find((scene) => scene.name === name)!.events
  }

  get speaking(): boolean {
    return this.#inFlight !== null || this.nowMs < this.#silentAtMs
  }

  getVoices = (): readonly Partial<SpeechSynthesisVoice>[] => {
    const { id, name, tag, isDefault } = this.#trace.voices.en!
    return [{ voiceURI: id, name, lang: tag, localService: true, default: isDefault }]
  }

  speak = (asked: Asked): void => {
    if (this.#inFlight) throw new Error('tracedSynthesis: asked for while another was on its way')
    this.#inFlight = asked
    if (this.#killedAfter !== null) {
      this.#speakAfterKill(asked, this.#killedAfter++)
      return
    }
    const [start, end] = ['start', 'end'].map((kind) => this.#in('a gap between', kind, 2))
    const askedMs = this.#in('a gap between', 'asked', 2)!.atMs
    const lettersPerMs = lettersIn(this.#textOf('a gap between', 2)) / (end!.atMs - start!.atMs)
    const beginsMs = this.nowMs + start!.atMs - askedMs
    this.#later(beginsMs, asked, 'start')
    // What is asked for while an end is told may never end.
    const isSwallowed = this.#isTelling && !this.#in('two sentences', 'end', 2)
    if (!isSwallowed) this.#later(beginsMs + lettersIn(asked.text) / lettersPerMs / asked.rate, asked, 'end')
  }

  cancel = (): void => {
    const asked = this.#inFlight
    this.#due = this.#due.filter(({ atMs }) => atMs <= this.nowMs)
    if (!asked) return
    this.#inFlight = null
    const events = this.events('cancelled')
    const cancelMs = events.find(({ kind }) => kind === 'cancel')!.atMs
    for (const { atMs, kind, error } of events.filter((event) => event.atMs >= cancelMs)) {
      const after = this.nowMs + atMs - cancelMs
      if (kind === 'silent') this.#silentAtMs = after
      if (kind === 'end' || kind === 'error') this.#later(after, asked, kind, error)
    }
  }

  /** The speech service dies now. */
  kill(): void {
    this.#killedAfter = 2
    this.#due = []
    const asked = this.#inFlight
    const events = this.events('service killed')
    const killedMs = events.find(({ kind }) => kind === 'service killed')!.atMs
    const cancelMs = events.find(({ kind }) => kind === 'cancel')!.atMs
    for (const { atMs, kind, of, error } of events)
      if (asked && of === 1 && (kind === 'end' || kind === 'error') && atMs >= killedMs && atMs < cancelMs)
        this.#later(this.nowMs + atMs - killedMs, asked, kind, error)
  }

  /** Lets time pass, and tells what is due in it. */
  pass(ms: number): void {
    this.nowMs += ms
    const due = this.#due.filter(({ atMs }) => atMs <= this.nowMs).sort((a, b) => a.atMs - b.atMs)
    this.#due = this.#due.filter(({ atMs }) => atMs > this.nowMs)
    for (const { tell } of due) tell()
  }

  /** As the second and third utterances of the scene; later ones as the third. */
  #speakAfterKill(asked: Asked, which: number): void {
    const of = Math.min(which, 3)
    const askedMs = this.#in('service killed', 'asked', of)!.atMs
    for (const kind of ['start', 'end', 'error'] as const) {
      const event = this.#in('service killed', kind, of)
      if (event) this.#later(this.nowMs + event.atMs - askedMs, asked, kind, event.error)
    }
  }

  #later(atMs: number, asked: Asked, kind: 'start' | 'end' | 'error', error = ''): void {
    this.#due.push({
      atMs,
      tell: () => {
        const isOver = kind !== 'start'
        if (isOver && this.#inFlight === asked) this.#inFlight = null
        this.told.push({ kind, text: asked.text })
        this.#isTelling = isOver
        if (kind === 'start') asked.onstart?.()
        else if (kind === 'end') asked.onend?.()
        else asked.onerror?.({ error: error === '' ? undefined : error })
        this.#isTelling = false
      },
    })
  }

  #in(name: SceneName, kind: string, of: number): TracedEvent | undefined {
    return this.events(name).find((event) => event.kind === kind && event.of === of)
  }

  #textOf(name: SceneName, of: number): string {
    return this.#in(name, 'asked', of)!.text!
  }
}
