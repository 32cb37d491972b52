// How the voice leads the clock. The clock is fitted to the sentence that is spoken, so that both come to its end
// together, and waits there for a voice that takes longer; it never stands for longer than a voice may be late.
import { clamp } from '../../math/scalar.ts'
import { type Lead, UNLED } from '../../story/playhead.ts'
import { saidInS } from './speechLength.ts'
import type { Saying, VoiceState } from './voiceState.ts'

/** A picture that runs faster than this is hurried: then the voice rests until the picture is through. */
const MAX_PACE = 1.5
/** A recording is the clock: the picture keeps up with it, within reason. */
const MAX_CLIP_PACE = 6
/** The clock waits at the very end of a sentence, safely inside it: starts are told a millisecond late, s. */
const INSIDE_S = 0.005
/** Longest time that the clock stands at a sentence's end for a voice that gives no sign, ms. */
const LONGEST_STAND_MS = 1500

/** The lead that a state gives at a time. */
export function leadOf(state: VoiceState, nowMs: number): Lead {
  const { phase, line, clock } = state
  if (!line || !clock.playing) return UNLED
  const holdAtS = line.endS - INSIDE_S
  switch (phase.kind) {
    case 'silent':
    case 'unsaid':
    case 'lost':
      return UNLED
    case 'settling':
      return { pace: 1, holdAtS: phase.attempt > 1 ? null : holdAtS }
    case 'said':
      return { pace: phase.by === 'clip' ? MAX_CLIP_PACE : MAX_PACE, holdAtS: null }
    case 'saying': {
      const leftS = Math.max(0, arrivalMs(state, phase) - nowMs) / 1000
      const roadS = Math.max(0, line.endS - clock.t)
      const pace = roadS / Math.max(leftS, 0.01) / clock.speed
      const fitted = clamp(pace, 0, phase.by === 'clip' ? MAX_CLIP_PACE : MAX_PACE)
      // A voice that has failed once is waited for only when it is heard.
      const isDoubtful = phase.attempt > 1 && phase.begunMs === null
      return isDoubtful ? UNLED : { pace: fitted, holdAtS }
    }
  }
}

/** When the clock should come to the sentence's end, ms. */
function arrivalMs(state: VoiceState, phase: Saying): number {
  const restLetters =
    phase.by === 'clip'
      ? 0
      : state.line!.parts.slice(phase.part + 1).reduce((sum, { letters }) => sum + letters, 0)
  const restMs = saidInS(restLetters, state.lettersPerS, phase.rate) * 1000
  const latest = Number.isFinite(phase.deadlineMs) ? phase.deadlineMs - LONGEST_STAND_MS : 0
  return Math.max(phase.expectedEndMs, latest) + restMs
}
