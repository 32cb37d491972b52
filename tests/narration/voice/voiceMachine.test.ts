import { beforeEach, describe, expect, it } from 'vitest'
import { leadOf } from '../../../src/narration/voice/clockLead.ts'
import type { Clip, VoiceLine } from '../../../src/narration/voice/voiceLine.ts'
import { startVoice, turnVoice, utteranceRate } from '../../../src/narration/voice/voiceMachine.ts'
import type { VoiceCommand, VoiceEvent, VoiceState } from '../../../src/narration/voice/voiceState.ts'
import { GOOD_VOICE, makeLines, tell, type VoiceScript } from './scriptedVoice.ts'

const TEXTS = [
  'Each facet joint has two tiny nerves that carry its pain.',
  'Only feeling.',
  'They do not move your legs, and they do not carry what you feel in your skin or in your feet.',
  'The nerve slides over the bony wing, hugs the bone, and slips under a tiny strap.',
  'That strap holds it still, so doctors can find it by the bone.',
  'Ninety seconds of heat now. Tell me if you feel anything sharp or anything in the leg.',
  'The nerve rests on the bone.',
  'Most people go home the same day.',
] as const

const KEYS = TEXTS.map((_, i) => `line ${i}`)

/** The picture's own lengths: generous, tight, and by turns. */
const LENGTHS: Readonly<Record<string, (i: number) => number>> = {
  generous: () => 9,
  tight: () => 2,
  'by turns': (i) => (i % 2 ? 1.2 : 12),
}

const VOICES: Readonly<Record<string, VoiceScript>> = {
  good: GOOD_VOICE,
  slow: { ...GOOD_VOICE, lettersPerS: 7 },
  'slow without words': { ...GOOD_VOICE, lettersPerS: 8, losesWords: 1 },
  fast: { ...GOOD_VOICE, lettersPerS: 28 },
  'fast without words': { ...GOOD_VOICE, lettersPerS: 28, losesWords: 1 },
  jittery: { ...GOOD_VOICE, jitter: 0.8, latencyMs: 900 },
  'without words': { ...GOOD_VOICE, losesWords: 1 },
  'without ends': { ...GOOD_VOICE, losesEnd: 1 },
  'without begins': { ...GOOD_VOICE, losesBegin: 1 },
  mute: { ...GOOD_VOICE, losesBegin: 1, losesWords: 1, losesEnd: 1 },
  forgetful: { ...GOOD_VOICE, losesBegin: 0.4, losesWords: 0.4, losesEnd: 0.4, jitter: 0.3 },
}

const each = Object.entries(VOICES).flatMap(([voice, script]) =>
  Object.entries(LENGTHS).map(([lengths, lengthOf]) => ({ voice, script, lengths, lengthOf })),
)

describe.each(each)('a $voice voice and $lengths sentences', ({ script, lengthOf }) => {
  const lines = makeLines(TEXTS, lengthOf)
  const tellings = Array.from({ length: 12 }, (_, i) => tell(lines, script, i + 1))

  it('comes to the end of the story', () => {
    for (const { ended } of tellings) expect(ended).toBe(true)
  })

  it('speaks the sentence that is marked, at every event', () => {
    for (const { heard } of tellings) {
      expect(heard.filter(({ key, marked }) => key !== marked)).toEqual([])
    }
  })

  it('says every sentence once, to its end', () => {
    for (const { complete } of tellings) expect(complete).toEqual(KEYS)
  })

  it('is never given up', () => {
    for (const { commands } of tellings) expect(commands.filter(({ kind }) => kind === 'tell')).toEqual([])
  })
})

describe('a voice that dies', () => {
  const deaths = Array.from({ length: 60 }, (_, i) => 150 + i * 700).flatMap((diesAtMs) =>
    (['speaking', 'silent'] as const).flatMap((deadSays) =>
      [0, 1].map((losesWords) => ({ ...GOOD_VOICE, diesAtMs, deadSays, losesWords })),
    ),
  )
  it.each(Object.entries(LENGTHS))('does not hold up the story: %s sentences', (_, lengthOf) => {
    const lines = makeLines(TEXTS, lengthOf)
    for (const script of deaths) {
      const { ended, longestStandMs } = tell(lines, script)
      expect(ended, `${script.diesAtMs} ms, ${script.deadSays}`).toBe(true)
      expect(longestStandMs, `${script.diesAtMs} ms, ${script.deadSays}`).toBeLessThanOrEqual(2000)
    }
  })

  it('is said to be lost', () => {
    const { commands, state } = tell(makeLines(TEXTS, LENGTHS.generous!), { ...GOOD_VOICE, diesAtMs: 9000 })
    expect(commands).toContainEqual({ kind: 'tell', trouble: 'voice lost' })
    expect(commands.filter(({ kind }) => kind === 'tell')).toHaveLength(1)
    // The story is through: the clock rests, and the machine with it.
    expect(state.phase.kind).toBe('silent')
  })
})

describe('turn by turn', () => {
  const [first, second] = makeLines(TEXTS, () => 6) as [VoiceLine, VoiceLine]
  let state: VoiceState
  let nowMs: number
  beforeEach(() => {
    state = startVoice(1, 14)
    nowMs = 0
    give({ kind: 'voices', has: true })
  })
  const give = (event: VoiceEvent, afterMs = 0): string[] => {
    nowMs += afterMs
    const turn = turnVoice(state, event, nowMs)
    state = turn.state
    return turn.commands.map(told)
  }
  const told = (command: VoiceCommand): string =>
    command.kind === 'say'
      ? `say ${command.by} ${command.line.key}`
      : command.kind === 'tell'
        ? `tell ${command.trouble}`
        : command.kind
  const clock = (line: VoiceLine, more: { playing?: boolean; leapt?: boolean; speed?: number } = {}) => {
    const { playing = true, leapt = false, speed = 1 } = more
    return give({ kind: 'clock', clock: { t: line.startS, playing, speed }, line, leapt })
  }
  const id = (): number => (state.phase.kind === 'saying' ? state.phase.id : -1)

  it('speaks when the story plays, hushes when it rests, and says the sentence again after that', () => {
    expect(clock(first, { playing: false })).toEqual([])
    expect(clock(first)).toEqual(['say device line 0'])
    expect(clock(first)).toEqual([])
    expect(clock(first, { playing: false })).toEqual(['hush', 'unmark'])
    expect(clock(first)).toEqual(['say device line 0'])
  })

  it('does not talk at a person who drags the time', () => {
    clock(first)
    expect(clock(second, { leapt: true })).toEqual(['hush', 'unmark'])
    expect(give({ kind: 'tick', speaking: false }, 200)).toEqual([])
    expect(clock(first, { leapt: true })).toEqual([])
    expect(give({ kind: 'tick', speaking: false }, 200)).toEqual([])
    expect(give({ kind: 'tick', speaking: false }, 100)).toEqual(['say device line 0'])
  })

  it('says the sentence again when a person taps it while it is said', () => {
    clock(first)
    expect(clock(first, { leapt: true })).toEqual(['hush', 'unmark'])
    expect(give({ kind: 'tick', speaking: false }, 300)).toEqual(['say device line 0'])
  })

  it('takes no notice of what an earlier utterance still tells', () => {
    clock(first)
    const old = id()
    clock(second)
    give({ kind: 'tick', speaking: false }, 100)
    const before = state
    expect(give({ kind: 'ended', id: old })).toEqual([])
    expect(give({ kind: 'failed', id: old, why: 'broken' })).toEqual([])
    expect(state).toBe(before)
  })

  it('marks words wherever the browser says they are', () => {
    clock(first)
    expect(give({ kind: 'word', id: id(), at: 5 }, 100)).toEqual(['mark'])
    expect(give({ kind: 'word', id: id(), at: 1e9 }, 100)).toEqual(['mark'])
    expect(give({ kind: 'word', id: id(), at: Number.NaN }, 100)).toEqual(['mark'])
    expect(give({ kind: 'ended', id: id() }, 100)).toEqual(['unmark'])
    expect(give({ kind: 'ended', id: id() }, 100)).toEqual([])
  })

  it('tries once more when it was interrupted, then leaves the sentence, then gives up', () => {
    clock(first)
    expect(give({ kind: 'failed', id: id(), why: 'interrupted' })).toEqual(['hush', 'unmark'])
    expect(leadOf(state, nowMs).holdAtS).toBeNull()
    expect(give({ kind: 'tick', speaking: false }, 300)).toEqual(['say device line 0'])
    expect(give({ kind: 'failed', id: id(), why: 'broken' })).toEqual(['hush', 'unmark'])
    expect(leadOf(state, nowMs)).toEqual({ pace: 1, holdAtS: null })
    expect(clock(second)).toEqual(['say device line 1'])
    give({ kind: 'failed', id: id(), why: 'broken' })
    give({ kind: 'tick', speaking: false }, 300)
    expect(give({ kind: 'failed', id: id(), why: 'broken' })).toEqual(['hush', 'unmark', 'tell voice lost'])
    expect(clock(first)).toEqual([])
    // A person who goes somewhere or presses play asks again.
    clock(second, { leapt: true })
    expect(give({ kind: 'tick', speaking: false }, 300)).toEqual(['say device line 1'])
  })

  it('asks for a tap when the browser holds the voice back', () => {
    clock(first)
    expect(give({ kind: 'failed', id: id(), why: 'not allowed' })).toEqual([
      'hush',
      'unmark',
      'tell press again',
    ])
    clock(first, { playing: false })
    expect(clock(first)).toEqual(['say device line 0'])
  })

  it('lets the clock run while the voices are on their way, and says when there are none', () => {
    state = startVoice(1, null)
    expect(clock(first)).toEqual([])
    expect(leadOf(state, nowMs)).toEqual({ pace: 1, holdAtS: null })
    expect(give({ kind: 'voices', has: true }, 900)).toEqual(['say device line 0'])
    state = startVoice(1, null)
    expect(clock(first)).toEqual([])
    expect(give({ kind: 'voices', has: false }, 3000)).toEqual(['tell no voice'])
    expect(give({ kind: 'voices', has: false }, 100)).toEqual([])
    expect(clock(second)).toEqual(['tell no voice'])
  })

  it('takes back that there is no voice when one comes late, and reads the sentence that is on', () => {
    state = startVoice(1, null)
    clock(first)
    expect(give({ kind: 'voices', has: false }, 3000)).toEqual(['tell no voice'])
    expect(give({ kind: 'voices', has: true }, 2500)).toEqual(['tell null', 'say device line 0'])
    expect(give({ kind: 'voices', has: true }, 100)).toEqual([])
  })

  it('takes it back at rest too', () => {
    state = startVoice(1, null)
    clock(first)
    give({ kind: 'voices', has: false }, 3000)
    clock(first, { playing: false })
    expect(give({ kind: 'voices', has: true }, 2500)).toEqual(['tell null'])
  })

  it('speaks at the speed of the story, as far as voices can', () => {
    clock(first)
    expect(clock(first, { speed: 1.5 })).toEqual(['hush', 'unmark'])
    give({ kind: 'tick', speaking: false }, 100)
    expect(state.phase.kind === 'saying' && state.phase.rate).toBe(1.5)
    expect(utteranceRate(1.3 * 2)).toBe(2)
    expect(utteranceRate(0.7 * 0.5)).toBe(0.5)
  })

  it('says a long sentence in parts and rests after the last', () => {
    const line = makeLines(['It rests here. It stays there.'], () => 6)[0]!
    expect(clock(line)).toEqual(['say device line 0'])
    // Not while the end is told: in WebKitGTK it would never end.
    expect(give({ kind: 'ended', id: id() }, 900)).toEqual([])
    expect(give({ kind: 'tick', speaking: false }, 100)).toEqual(['say device line 0'])
    expect(give({ kind: 'ended', id: id() }, 900)).toEqual(['unmark'])
    expect(state.phase.kind).toBe('said')
  })

  describe('with a recording', () => {
    const clip: Clip = { url: 'a.mp3', fromS: 2, toS: 5 }
    const recorded: VoiceLine = { ...first, clip }

    it('plays it; it is the clock', () => {
      expect(clock(recorded)).toEqual(['say clip line 0'])
      give({ kind: 'progress', id: id(), remainingS: 3 }, 100)
      expect(leadOf(state, nowMs).pace).toBeCloseTo(2, 5)
      give({ kind: 'progress', id: id(), remainingS: 1.5 }, 1500)
      expect(give({ kind: 'ended', id: id() }, 1500)).toEqual(['unmark'])
    })

    it('reads with the device’s voice when it is broken, and says so', () => {
      clock(recorded)
      expect(give({ kind: 'failed', id: id(), why: 'broken' })).toEqual([
        'hush',
        'tell recording broken',
        'say device line 0',
      ])
    })

    it('does so too when it never begins or stands still', () => {
      clock(recorded)
      expect(give({ kind: 'tick', speaking: true }, 6100)).toContain('say device line 0')
      clock({ ...second, clip })
      give({ kind: 'tick', speaking: true }, 100)
      give({ kind: 'progress', id: id(), remainingS: 0.5 }, 100)
      give({ kind: 'progress', id: id(), remainingS: 0.5 }, 1000)
      expect(give({ kind: 'tick', speaking: true }, 1100)).toContain('tell recording broken')
    })
  })
})
