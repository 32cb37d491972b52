// The story read aloud by voices that do what real ones were seen to do.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { HOME } from '../../../src/app/address/address.ts'
import { conductVoice } from '../../../src/app/voice/conductVoice.ts'
import type { SceneName, Trace } from '../../../src/command/voices/trace.ts'
import { linesOfStep } from '../../../src/narration/voice/voiceLine.ts'
import { webSpeech } from '../../../src/narration/voice/webSpeech.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan, stepIndexAt } from '../../../src/story/plan.ts'
import { Playhead } from '../../../src/story/playhead.ts'
import { sentenceIndexAt } from '../../../src/story/sentence.ts'
import { story } from '../../../src/words/en/story.ts'
import { TracedSynthesis } from './tracedSynthesis.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'narration', 'voice', 'traces')
const traceOf = (engine: string): Trace => JSON.parse(readFileSync(join(FOLDER, `${engine}.json`), 'utf8'))
const FRAME_MS = 50

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { ...HOME, ...EXAMPLE })
const lines = plan.steps.flatMap((step) => linesOfStep(plan, step, 'patient', story))
const parts = lines.flatMap((line) => line.parts.map(({ text }) => text))
/** What is marked on the page at a time. */
function markedAt(t: number): readonly string[] {
  const step = plan.steps[stepIndexAt(plan, t)]!
  const index = sentenceIndexAt(plan.pack, step, 'patient', (t - step.startS) / step.durationS)
  return linesOfStep(plan, step, 'patient', story)[index]!.parts.map(({ text }) => text)
}

describe.each(['chromium', 'firefox', 'webkit'])('the voices of %s', (engine) => {
  const trace = traceOf(engine)
  let synthesis: TracedSynthesis
  let playhead: Playhead
  let troubles: string[]
  let partings: string[]
  let marks: number
  let longestStandMs: number
  let run: (seconds: number) => void

  beforeEach(() => {
    synthesis = new TracedSynthesis(trace)
    playhead = new Playhead(plan.durationS)
    troubles = []
    partings = []
    marks = 0
    longestStandMs = 0
    let tick = (): void => {}
    class Utterance {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const page = { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance }
    const speech = webSpeech(page as unknown as Window & typeof globalThis)!
    conductVoice({
      playhead,
      plan,
      audience: 'patient',
      catalogue: story,
      rate: 1,
      speech,
      voice: () => speech.voices()[0]!,
      clips: { play: vi.fn(), remainingS: () => null, stop: vi.fn() },
      clipsOf: () => [],
      onWord: (place) => {
        if (place) marks++
      },
      onTrouble: (trouble) => trouble && troubles.push(trouble),
      onReading: vi.fn(),
      time: {
        nowMs: () => synthesis.nowMs,
        every: (_, call) => {
          tick = call
          return vi.fn()
        },
      },
    })
    let standingMs = 0
    run = (seconds) => {
      for (let ms = 0; ms < seconds * 1000; ms += FRAME_MS) {
        const count = synthesis.told.length
        synthesis.pass(FRAME_MS)
        // What a cancelled utterance still tells is of a sentence that is no longer on.
        for (const { kind, text } of synthesis.told.slice(count)) {
          const marked = markedAt(playhead.t)
          if (kind === 'start' && !marked.includes(text)) partings.push(`${text} | ${marked.join(' ')}`)
        }
        const before = playhead.t
        playhead.advance(FRAME_MS / 1000)
        if (synthesis.nowMs % 100 === 0) tick()
        standingMs = playhead.playing && playhead.t - before < 1e-6 ? standingMs + FRAME_MS : 0
        longestStandMs = Math.max(longestStandMs, standingMs)
      }
    }
  })

  const begun = (): string[] => synthesis.told.flatMap(({ kind, text }) => (kind === 'start' ? [text] : []))

  it('read each sentence once and to its end, in order, and the marked one', () => {
    playhead.play()
    run(100)
    expect(begun().length).toBeGreaterThan(12)
    expect(begun()).toEqual(parts.slice(0, begun().length))
    const ends = synthesis.told.filter(({ kind }) => kind === 'end').map(({ text }) => text)
    expect(ends.length).toBeGreaterThanOrEqual(begun().length - 1)
    expect(partings).toEqual([])
    expect(troubles).toEqual([])
    expect(longestStandMs).toBeLessThanOrEqual(2000)
  })

  it('mark no word, since they tell of none', () => {
    playhead.play()
    run(20)
    expect(marks).toBe(0)
  })

  it('say a sentence again that was paused, whatever they tell of the one cut off', () => {
    playhead.play()
    run(1)
    playhead.pause()
    run(3)
    playhead.play()
    run(30)
    const [first, again, next] = begun()
    expect([first, again, next]).toEqual([parts[0], parts[0], parts[1]])
    expect(troubles).toEqual([])
  })

  it('follow a person who goes elsewhere in mid-sentence', () => {
    playhead.play()
    run(1)
    const target = lines.findIndex(({ startS }) => startS > 60)
    playhead.seek(lines[target]!.startS + 0.01)
    run(30)
    const [here, there, onward] = begun()
    const from = parts.indexOf(lines[target]!.parts[0]!.text)
    expect([here, there, onward]).toEqual([parts[0], parts[from], parts[from + 1]])
    expect(troubles).toEqual([])
  })

  it('do not hold up the story when the speech service is killed', () => {
    playhead.play()
    run(1)
    synthesis.kill()
    const { t } = playhead
    run(60)
    expect(playhead.t).toBeGreaterThan(t + 20)
    expect(longestStandMs).toBeLessThanOrEqual(2000)
  })
})

/** What engines did at a moment of a scene, after a deed. */
const toldAfter = (engine: string, name: SceneName, deed: string): string[] => {
  const { events } = traceOf(engine).scenes.find((scene) => scene.name === name)!
  const from = events.findIndex(({ kind }) => kind === deed)
  return events
    .slice(from + 1)
    .filter(({ of }) => of !== undefined)
    .map(({ kind, of, error }) => [kind, of, error].filter((word) => word !== undefined).join(' '))
}

describe('what real engines tell', () => {
  it.each(['chromium', 'firefox', 'webkit'])('%s: no word of any sentence', (engine) => {
    const kinds = traceOf(engine).scenes.flatMap(({ events }) => events.map(({ kind }) => kind))
    expect(kinds.length).toBeGreaterThan(20)
    expect(kinds).not.toContain('boundary')
  })

  it.each([
    ['chromium', 'error 1 interrupted'],
    ['firefox', 'end 1'],
    ['webkit', 'end 1'],
  ])('%s of a cancelled sentence: %s', (engine, told) => {
    expect(toldAfter(engine, 'cancelled', 'cancel')[0]).toBe(told)
  })

  it.each([
    ['chromium', 'en-US', 'es-419'],
    ['firefox', 'en-US', 'es-419'],
    ['webkit', 'en-US', null],
  ])('%s: the voice for English is %s, for Spanish %s', (engine, en, es) => {
    const { voices } = traceOf(engine)
    expect(voices.en?.tag).toBe(en)
    expect(voices.es?.tag ?? null).toBe(es)
  })

  it('Chromium, paused and resumed: nothing more of it, and the next one never begins', () => {
    const told = toldAfter('chromium', 'paused and resumed, then another', 'asked to resume')
    expect(told).not.toContain('end 1')
    expect(told).not.toContain('start 2')
  })

  it('Chromium, asked for nothing: the next one never begins; asked for a space, it does', () => {
    expect(toldAfter('chromium', 'nothing first', 'asked')).not.toContain('start 2')
    expect(toldAfter('chromium', 'a space first', 'asked')).toContain('end 2')
  })

  it('WebKitGTK, asked for a sentence while an end is told: it begins and never ends', () => {
    const told = toldAfter('webkit', 'two sentences', 'asked')
    expect(told).toContain('start 2')
    expect(told).not.toContain('end 2')
    expect(toldAfter('webkit', 'a gap between', 'asked')).toContain('end 2')
  })
})
