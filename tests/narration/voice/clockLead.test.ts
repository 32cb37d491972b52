import { describe, expect, it } from 'vitest'
import { leadOf } from '../../../src/narration/voice/clockLead.ts'
import { startVoice } from '../../../src/narration/voice/voiceMachine.ts'
import type { Phase, Saying, Speaker } from '../../../src/narration/voice/voiceState.ts'
import { makeLines } from './scriptedVoice.ts'

/** A sentence of 20 s of picture at its beginning, while `phase` is on. */
const leadIn = (phase: Phase, playing = true) => {
  const line = makeLines(['Only feeling.'], () => 20)[0]!
  return leadOf({ ...startVoice(1, null), line, clock: { t: line.startS, playing, speed: 1 }, phase }, 1000)
}
const almostOver = (by: Speaker): Saying => ({
  kind: 'saying',
  id: 1,
  by,
  part: 0,
  attempt: 1,
  rate: 1,
  askedMs: 0,
  begunMs: 0,
  isMeasured: true,
  expectedEndMs: 1100,
  deadlineMs: 2000,
  remainingS: null,
  ticksSpeaking: 1,
  silentSinceMs: null,
})

describe('leadOf', () => {
  it.each([
    ['is said', { kind: 'said', by: 'device' } as const],
    ['is nearly said', almostOver('device')],
  ])('hurries a picture that is far behind when its sentence %s, but never past double', (_, phase) => {
    const { pace } = leadIn(phase)
    expect(pace).toBeGreaterThan(1)
    expect(pace).toBeLessThanOrEqual(2)
  })

  it('lets a recording hurry it more than the device’s voice may', () => {
    expect(leadIn(almostOver('clip')).pace).toBeGreaterThan(leadIn(almostOver('device')).pace)
  })

  it('waits for a voice that has failed once only when it is heard', () => {
    const again = { ...almostOver('device'), attempt: 2 }
    expect(leadIn({ ...again, begunMs: null })).toEqual({ pace: 1, holdAtS: null })
    expect(leadIn(again).holdAtS).not.toBeNull()
  })

  it('leads nothing while the story is paused', () => {
    expect(leadIn(almostOver('device'), false)).toEqual({ pace: 1, holdAtS: null })
  })
})
