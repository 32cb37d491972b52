// The voice as a pure machine: an event and the time in, a new state and commands out. It reads one utterance a
// sentence and expects nothing of the browser: every event may be late, doubled, out of order or missing.
import { clamp } from '../../math/scalar.ts'
import { learnt, saidInS, slower } from './speechLength.ts'
import { lettersFrom, type SpokenPart } from './speechParts.ts'
import type {
  Failure,
  Phase,
  Saying,
  Speaker,
  Trouble,
  Turn,
  VoiceCommand,
  VoiceEvent,
  VoiceState,
} from './voiceState.ts'

/** After a leap of the clock, ms: a person who drags is still on the way. */
const SETTLE_MS = 250
/**
 * Between "hush" or an end and the next word, ms: browsers swallow what follows a cancel at once, and in WebKitGTK what is
 * asked for while an end is told never ends (tests/narration/voice/traces).
 */
const GAP_MS = 80
/** A voice that has not begun by then does not come, ms; a recording may still have to be fetched. */
const BEGIN_PATIENCE_MS: Readonly<Record<Speaker, number>> = { device: 1700, clip: 6000 }
/** The device says that it is silent for so long: its `end` was lost, ms. */
const SILENCE_MS = 500
/** The device must have said so often that it speaks before its silence means an end. */
const TICKS_TO_BELIEVE = 3
/** How much longer than expected a sentence may take: a share of its length, and a fixed part. */
const SLACK_KNOWN = 0.35
const SLACK_UNKNOWN = 0.9
const PATIENCE_MS = 1000
/** How long a recording may stand still at its end, ms: no longer than the clock may (clockLead.ts). */
const CLIP_PATIENCE_MS = 1500
/** Sentences in a row that fail before the voice is given up. */
const MOST_FAILURES = 2
const MOST_ATTEMPTS = 2
/** Rates that all engines take. */
const SLOWEST_RATE = 0.5
const FASTEST_RATE = 2

export const utteranceRate = (rate: number): number => clamp(rate, SLOWEST_RATE, FASTEST_RATE)

const SILENT: Phase = { kind: 'silent' }

/** A voice that is switched on. `lettersPerS` is what is known of the voice from before; null: nothing. */
export function startVoice(rate: number, lettersPerS: number | null): VoiceState {
  return {
    clock: { t: 0, playing: false, speed: 1 },
    line: null,
    phase: SILENT,
    rate,
    hasVoice: null,
    lettersPerS,
    tellsWords: false,
    failures: 0,
    nextId: 1,
  }
}

/** One turn of the machine. `nowMs` never runs backwards. */
export function turnVoice(state: VoiceState, event: VoiceEvent, nowMs: number): Turn {
  switch (event.kind) {
    case 'clock':
      return onClock(state, event, nowMs)
    case 'voices':
      return onVoices(state, event.has, nowMs)
    case 'tick':
      return onTick(state, event.speaking, nowMs)
    default:
      // What comes from an utterance that is no longer on is history.
      return state.phase.kind === 'saying' && state.phase.id === event.id
        ? onSign(state, state.phase, event, nowMs)
        : still(state)
  }
}

function onClock(
  before: VoiceState,
  { clock, line, leapt }: Extract<VoiceEvent, { kind: 'clock' }>,
  nowMs: number,
): Turn {
  const { phase } = before
  const asked = clock.playing && (leapt || !before.clock.playing)
  const state = { ...before, clock, failures: asked ? 0 : before.failures }
  if (!clock.playing || line === null) return hushed({ ...state, line }, phase, SILENT)
  if (phase.kind === 'lost' && !asked) return still({ ...state, line })
  const rateChanged = phase.kind === 'saying' && phase.rate !== rateOf(state, phase.by)
  if (line.key === before.line?.key && !asked && !rateChanged && phase.kind !== 'silent') return still(state)
  const wasSpeaking = phase.kind === 'saying'
  const waitMs = leapt ? SETTLE_MS : wasSpeaking ? GAP_MS : 0
  const by: Speaker = line.clip ? 'clip' : 'device'
  const settling: Phase = { kind: 'settling', dueMs: nowMs + waitMs, attempt: 1, by, part: 0 }
  return then(hushed({ ...state, line }, phase, settling), (next) => speakIfDue(next, nowMs))
}

function onVoices(before: VoiceState, has: boolean, nowMs: number): Turn {
  const state = { ...before, hasVoice: has }
  // It was said that there is none: that is no longer so.
  const untold: VoiceCommand[] = has && before.hasVoice === false ? [{ kind: 'tell', trouble: null }] : []
  // A voice that arrives late begins with the sentence that is on; that none will come is said at once.
  if (state.phase.kind !== 'unsaid' || before.hasVoice === has || !state.clock.playing)
    return { state, commands: untold }
  const settling: Phase = { kind: 'settling', dueMs: nowMs, attempt: 1, by: 'device', part: 0 }
  return withCommands(untold, speakIfDue({ ...state, phase: settling }, nowMs))
}

function onTick(state: VoiceState, speaking: boolean, nowMs: number): Turn {
  const { phase } = state
  if (phase.kind === 'settling') return speakIfDue(state, nowMs)
  if (phase.kind !== 'saying') return still(state)
  const silentSinceMs = speaking ? null : (phase.silentSinceMs ?? nowMs)
  const seen: Saying = { ...phase, silentSinceMs, ticksSpeaking: phase.ticksSpeaking + (speaking ? 1 : 0) }
  const isSilent = silentSinceMs !== null && nowMs - silentSinceMs >= SILENCE_MS
  if (phase.begunMs === null) {
    // Spoke and stopped without a word about it.
    if (isSilent && seen.ticksSpeaking >= TICKS_TO_BELIEVE) return partOver(state, seen, false, nowMs)
    if (nowMs - phase.askedMs < BEGIN_PATIENCE_MS[phase.by]) return still({ ...state, phase: seen })
    // No event, but the device says it speaks: some never tell more than that.
    if (speaking && phase.by === 'device')
      return still({ ...state, phase: expectEnd(state, seen, partOf(state, seen).letters, nowMs) })
    return onFailure(state, seen, 'broken', nowMs)
  }
  if (isSilent) return partOver(state, seen, true, nowMs)
  if (nowMs < seen.deadlineMs) return still({ ...state, phase: seen })
  return onOverdue(state, seen, speaking, nowMs)
}

/** The utterance should have ended long ago: its end was lost, or it died. The story goes on either way. */
function onOverdue(before: VoiceState, phase: Saying, speaking: boolean, nowMs: number): Turn {
  if (phase.by === 'clip') return onFailure(before, phase, 'broken', nowMs)
  const failures = before.failures + 1
  const lettersPerS = speaking ? slower(before.lettersPerS) : before.lettersPerS
  const state = { ...before, failures, lettersPerS }
  if (failures >= MOST_FAILURES) return givenUp(state, 'voice lost')
  return withCommands([{ kind: 'hush' }], partOver(state, phase, false, nowMs))
}

function onSign(
  state: VoiceState,
  phase: Saying,
  event: Extract<VoiceEvent, { id: number }>,
  nowMs: number,
): Turn {
  const part = partOf(state, phase)
  switch (event.kind) {
    case 'begun':
      if (phase.begunMs !== null) return still(state)
      return still({ ...state, phase: { ...expectEnd(state, phase, part.letters, nowMs), isMeasured: true } })
    case 'word': {
      const at = clamp(Math.trunc(event.at) || 0, 0, part.text.length)
      const known = { ...state, tellsWords: true, failures: 0 }
      const next = expectEnd(known, phase, lettersFrom(part, at), nowMs)
      return { state: { ...known, phase: next }, commands: [{ kind: 'mark', line: state.line!, part, at }] }
    }
    case 'progress': {
      // A recording that stands still gives no sign of life.
      if (phase.remainingS !== null && event.remainingS >= phase.remainingS) return still(state)
      const endMs = nowMs + (Math.max(0, event.remainingS) / phase.rate) * 1000
      const begunMs = phase.begunMs ?? nowMs
      return still({
        ...state,
        failures: 0,
        phase: {
          ...phase,
          begunMs,
          remainingS: event.remainingS,
          silentSinceMs: null,
          expectedEndMs: endMs,
          deadlineMs: endMs + CLIP_PATIENCE_MS,
        },
      })
    }
    case 'ended':
      return partOver({ ...state, failures: 0 }, phase, phase.isMeasured, nowMs)
    case 'failed':
      return onFailure(state, phase, event.why, nowMs)
  }
}

/** The utterance with its end expected after so many more letters. */
function expectEnd(state: VoiceState, phase: Saying, letters: number, nowMs: number): Saying {
  const leftMs = saidInS(letters, state.lettersPerS, phase.rate) * 1000
  const expectedEndMs = nowMs + leftMs
  const slack = state.tellsWords || state.lettersPerS !== null ? SLACK_KNOWN : SLACK_UNKNOWN
  const begunMs = phase.begunMs ?? nowMs
  return {
    ...phase,
    begunMs,
    silentSinceMs: null,
    expectedEndMs,
    deadlineMs: expectedEndMs + leftMs * slack + PATIENCE_MS,
  }
}

/** One utterance is over: the sentence's next one, or the sentence is said. */
function partOver(before: VoiceState, phase: Saying, isMeasured: boolean, nowMs: number): Turn {
  let state = before
  if (isMeasured && phase.isMeasured && phase.by === 'device' && phase.begunMs !== null) {
    const tookS = (nowMs - phase.begunMs) / 1000
    const { letters } = partOf(before, phase)
    state = {
      ...before,
      lettersPerS: learnt(before.lettersPerS, { letters, tookS, rate: phase.rate }),
    }
  }
  const isLast = phase.by === 'clip' || phase.part + 1 >= state.line!.parts.length
  if (isLast)
    return { state: { ...state, phase: { kind: 'said', by: phase.by } }, commands: [{ kind: 'unmark' }] }
  const { by } = phase
  return still({
    ...state,
    phase: { kind: 'settling', dueMs: nowMs + GAP_MS, attempt: 1, by, part: phase.part + 1 },
  })
}

function onFailure(before: VoiceState, phase: Saying, why: Failure, nowMs: number): Turn {
  if (why === 'not allowed') return givenUp(before, 'press again')
  if (phase.by === 'clip') {
    const settling: Phase = { kind: 'settling', dueMs: nowMs, attempt: 1, by: 'device', part: 0 }
    const told: VoiceCommand[] = [{ kind: 'hush' }, { kind: 'tell', trouble: 'recording broken' }]
    return withCommands(told, speakIfDue({ ...before, phase: settling }, nowMs))
  }
  if (phase.attempt < MOST_ATTEMPTS) {
    const again: Phase = {
      kind: 'settling',
      dueMs: nowMs + SETTLE_MS,
      attempt: phase.attempt + 1,
      by: 'device',
      part: phase.part,
    }
    return hushed(before, phase, again)
  }
  const state = { ...before, failures: before.failures + 1 }
  if (state.failures >= MOST_FAILURES) return givenUp(state, 'voice lost')
  return hushed(state, phase, { kind: 'unsaid' })
}

function speakIfDue(state: VoiceState, nowMs: number): Turn {
  const { phase, line } = state
  if (phase.kind !== 'settling' || line === null || nowMs < phase.dueMs) return still(state)
  if (phase.by === 'device' && state.hasVoice !== true) {
    const unsaid: VoiceState = { ...state, phase: { kind: 'unsaid' } }
    // While the voices may still come, nothing is said about them.
    return {
      state: unsaid,
      commands: state.hasVoice === false ? [{ kind: 'tell', trouble: 'no voice' }] : [],
    }
  }
  if (phase.by === 'device' && line.parts.length === 0)
    return still({ ...state, phase: { kind: 'said', by: 'device' } })
  return say(state, phase.by, phase.part, phase.attempt, nowMs)
}

function say(state: VoiceState, by: Speaker, part: number, attempt: number, nowMs: number): Turn {
  const line = state.line!
  const id = state.nextId
  const rate = rateOf(state, by)
  const asked: Saying = {
    kind: 'saying',
    id,
    by,
    part,
    attempt,
    rate,
    askedMs: nowMs,
    begunMs: null,
    isMeasured: false,
    expectedEndMs: 0,
    deadlineMs: Number.POSITIVE_INFINITY,
    remainingS: null,
    ticksSpeaking: 0,
    silentSinceMs: null,
  }
  const letters = line.parts[part]?.letters ?? 0
  const lengthS =
    by === 'clip' && line.clip
      ? (line.clip.toS - line.clip.fromS) / rate
      : saidInS(letters, state.lettersPerS, rate)
  // Until it has begun the clock reckons with the latest begin: it must not wait at the end for a voice that is not heard.
  const phase: Saying = { ...asked, expectedEndMs: nowMs + BEGIN_PATIENCE_MS[by] + lengthS * 1000 }
  const spoken: SpokenPart = line.parts[part] ?? { text: '', letters: 0, words: [] }
  return {
    state: { ...state, phase, nextId: id + 1 },
    commands: [{ kind: 'say', id, by, line, part: spoken, rate }],
  }
}

/** A person's own recording keeps its pace; only the speed of the story changes it. */
const rateOf = ({ rate, clock }: VoiceState, by: Speaker): number =>
  utteranceRate(by === 'clip' ? clock.speed : rate * clock.speed)

const partOf = (state: VoiceState, { part }: Saying): SpokenPart =>
  state.line!.parts[part] ?? { text: '', letters: 0, words: [] }

const still = (state: VoiceState): Turn => ({ state, commands: [] })

const withCommands = (first: readonly VoiceCommand[], { state, commands }: Turn): Turn => ({
  state,
  commands: [...first, ...commands],
})

const then = ({ state, commands }: Turn, next: (state: VoiceState) => Turn): Turn =>
  withCommands(commands, next(state))

/** To another phase, silencing whatever is being said. */
function hushed(state: VoiceState, from: Phase, to: Phase): Turn {
  const phase = to.kind === 'silent' && from.kind === 'silent' ? from : to
  const commands: VoiceCommand[] = from.kind === 'saying' ? [{ kind: 'hush' }, { kind: 'unmark' }] : []
  return { state: { ...state, phase }, commands }
}

const givenUp = (state: VoiceState, trouble: Trouble): Turn => ({
  state: { ...state, phase: { kind: 'lost' }, failures: 0 },
  commands: [{ kind: 'hush' }, { kind: 'unmark' }, { kind: 'tell', trouble }],
})
