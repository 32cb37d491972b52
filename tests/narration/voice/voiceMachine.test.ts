import { describe, expect, it } from 'vitest'
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
