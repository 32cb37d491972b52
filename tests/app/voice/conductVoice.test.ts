import { beforeEach, describe, expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { HOME } from '../../../src/app/address/address.ts'
import { conductVoice } from '../../../src/app/voice/conductVoice.ts'
import type { DeviceVoice } from '../../../src/narration/voice/voiceChoice.ts'
import type { Speech, SpeechReport } from '../../../src/narration/voice/webSpeech.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { Playhead } from '../../../src/story/playhead.ts'
import { story } from '../../../src/words/en/story.ts'

const VOICE: DeviceVoice = { id: 'near', name: 'Near', tag: 'en-US', isLocal: true, isDefault: true }
const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { ...HOME, ...EXAMPLE })

let playhead: Playhead
let nowMs: number
let tick: () => void
let said: string[]
let report: (report: SpeechReport) => void
let events: string[]
let voice: DeviceVoice | null
let speech: Speech & { speaking: boolean }
let voicesCame: () => void
let stop: () => void

beforeEach(() => {
  playhead = new Playhead(plan.durationS)
  nowMs = 0
  said = []
  events = []
  voice = VOICE
  voicesCame = () => {}
  speech = {
    speaking: false,
    voices: () => [],
    onVoices: (listener) => {
      voicesCame = listener
      return () => events.push('left')
    },
    say: ({ text }, tell) => {
      said.push(text)
      report = tell
      speech.speaking = true
    },
    hush: () => {
      speech.speaking = false
      events.push('hush')
    },
  }
})

const start = (withSpeech = true): void => {
  stop = conductVoice({
    playhead,
    plan,
    audience: 'patient',
    catalogue: story,
    rate: 1,
    speech: withSpeech ? speech : null,
    voice: () => voice,
    clips: { play: () => {}, remainingS: () => null, stop: () => {} },
    clipsOf: () => [],
    onWord: (place) => events.push(place ? `word ${place.start}` : 'no word'),
    onTrouble: (trouble) => trouble && events.push(trouble),
    onReading: () => {},
    time: {
      nowMs: () => nowMs,
      every: (_, call) => {
        tick = call
        return () => {
          tick = () => {}
        }
      },
    },
  })
}
const pass = (seconds: number): void => {
  for (let i = 0; i < seconds * 10; i++) {
    nowMs += 100
    playhead.advance(0.1)
    tick()
  }
}

describe('conductVoice', () => {
  it('reads the sentence that is on, marks its words, and waits for it at its end', () => {
    start()
    expect(said).toEqual([])
    playhead.play()
    expect(said).toEqual(['This is your low back.'])
    report({ kind: 'begun' })
    report({ kind: 'word', at: 5 })
    expect(events).toContain('word 5')
    // A slow one: the clock comes to the sentence's end and stays in it while words come.
    for (let i = 0; i < 60; i++) {
      report({ kind: 'word', at: 6 })
      pass(0.5)
    }
    expect(said).toHaveLength(1)
    speech.speaking = false
    report({ kind: 'ended' })
    pass(1)
    expect(said).toHaveLength(2)
  })

  it('begins when the voices come, and says when none do', () => {
    voice = null
    start()
    playhead.play()
    pass(1)
    expect(said).toEqual([])
    expect(playhead.t).toBeCloseTo(1, 5)
    voice = VOICE
    voicesCame()
    expect(said).toHaveLength(1)
    stop()
    voice = null
    start(false)
    expect(events).toContain('no voice')
  })

  it('leaves the clock as it was', () => {
    start()
    playhead.play()
    stop()
    expect(events).toContain('hush')
    expect(events).toContain('left')
    const { t } = playhead
    playhead.advance(20)
    expect(playhead.t).toBeCloseTo(t + 20, 9)
  })
})
