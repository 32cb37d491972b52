// Ties the machine of the voice to the clock, the device's voices and recordings. All that decides is in the machine;
// here events go in and commands are carried out.

import type { ClipPlayer } from '../../narration/voice/clipPlayer.ts'
import { leadOf } from '../../narration/voice/clockLead.ts'
import { type WordPlace, wordAt } from '../../narration/voice/speechParts.ts'
import type { DeviceVoice } from '../../narration/voice/voiceChoice.ts'
import { type Clip, linesOfStep, type VoiceLine } from '../../narration/voice/voiceLine.ts'
import { startVoice, turnVoice } from '../../narration/voice/voiceMachine.ts'
import type { Trouble, VoiceCommand, VoiceEvent } from '../../narration/voice/voiceState.ts'
import type { Speech } from '../../narration/voice/webSpeech.ts'
import type { Plan } from '../../story/pack.ts'
import { stepIndexAt } from '../../story/plan.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import { type Playhead, UNLED } from '../../story/playhead.ts'
import type { Audience } from '../../story/script.ts'
import { sentenceIndexAt } from '../../story/sentence.ts'
import { unknownKind } from '../../story/unknownKind.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'

export interface Conducting {
  readonly playhead: Playhead
  readonly plan: Plan
  readonly audience: Audience
  readonly catalogue: StoryCatalogue
  readonly rate: number
  /** Null where the browser has no speech. */
  readonly speech: Speech | null
  /** The voice that reads; null while the device has none for the language. */
  readonly voice: () => DeviceVoice | null
  readonly clips: ClipPlayer
  /** Recordings of a step's sentences, as far as they are there by now. */
  readonly clipsOf: (step: PlannedStep) => readonly (Clip | null)[]
  readonly onWord: (place: WordPlace | null) => void
  readonly onTrouble: (trouble: Trouble | null) => void
  readonly onReading: (isReading: boolean) => void
  readonly time: {
    readonly nowMs: () => number
    /** Calls back again and again; returns the way to stop. */
    readonly every: (ms: number, call: () => void) => () => void
  }
}

/** How often the machine is told that time has passed, ms. */
const TICK_MS = 100
/** Voices that have not come by then do not come, ms. */
const VOICES_PATIENCE_MS = 3000

/** The pace of each voice, kept while the page is open. */
const learntPace = new Map<string, number>()

/** Reads the story aloud from now on; returns the way to stop. */
export function conductVoice(conducting: Conducting): () => void {
  const { playhead, speech, clips, time } = conducting
  const startedMs = time.nowMs()
  const voiceId = conducting.voice()?.id ?? ''
  let state = startVoice(conducting.rate, learntPace.get(voiceId) ?? null)
  let leaps = playhead.leaps
  let lines: { readonly step: PlannedStep; readonly lines: readonly VoiceLine[] } | null = null

  const lineNow = (): VoiceLine | null => {
    const { plan, audience, catalogue } = conducting
    const step = plan.steps[stepIndexAt(plan, playhead.t)]!
    if (lines?.step !== step)
      lines = { step, lines: linesOfStep(plan, step, audience, catalogue, conducting.clipsOf(step)) }
    const progress = (playhead.t - step.startS) / step.durationS
    return lines.lines[sentenceIndexAt(plan.pack, step, audience, progress)] ?? null
  }

  const give = (event: VoiceEvent): void => {
    const turn = turnVoice(state, event, time.nowMs())
    state = turn.state
    for (const command of turn.commands) carryOut(command)
    playhead.follow(leadOf(state, time.nowMs()))
    const id = conducting.voice()?.id
    if (id && state.lettersPerS !== null) learntPace.set(id, state.lettersPerS)
    conducting.onReading(
      state.phase.kind !== 'unsaid' && state.phase.kind !== 'lost' && state.hasVoice !== false,
    )
  }

  const carryOut = (command: VoiceCommand): void => {
    switch (command.kind) {
      case 'say':
        say(command)
        break
      case 'hush':
        speech?.hush()
        clips.stop()
        break
      case 'mark':
        conducting.onWord(wordAt(command.part, command.at))
        break
      case 'unmark':
        conducting.onWord(null)
        break
      case 'tell':
        conducting.onTrouble(command.trouble)
        break
      default:
        unknownKind('conductVoice', command)
    }
  }

  const say = ({ id, by, line, part, rate }: Extract<VoiceCommand, { kind: 'say' }>): void => {
    if (by === 'clip' && line.clip) {
      clips.play(line.clip, rate, (why) => give({ kind: 'failed', id, why }))
      return
    }
    const voice = conducting.voice()
    if (!voice) return
    speech?.say({ text: part.text, rate, voice }, (report) => give({ ...report, id }))
  }

  const onClock = (): void => {
    const leapt = playhead.leaps !== leaps
    leaps = playhead.leaps
    const clock = { t: playhead.t, playing: playhead.playing, speed: playhead.speed }
    // Who goes somewhere or presses play asks again: what stood in the way before is no longer said.
    if (leapt || (clock.playing && !state.clock.playing)) conducting.onTrouble(null)
    give({ kind: 'clock', clock, line: lineNow(), leapt })
  }

  const lookForVoice = (): void => {
    const has = conducting.voice() !== null
    if (has) give({ kind: 'voices', has })
    else if (state.hasVoice === null && (speech === null || time.nowMs() - startedMs >= VOICES_PATIENCE_MS))
      give({ kind: 'voices', has })
  }

  const onTick = (): void => {
    // Some browsers do not tell when their voices are there.
    if (state.hasVoice !== true) lookForVoice()
    if (!playhead.playing) return
    onClock()
    const { phase } = state
    if (phase.kind === 'saying' && phase.by === 'clip') {
      const remainingS = clips.remainingS()
      if (remainingS !== null) give({ kind: remainingS > 0 ? 'progress' : 'ended', id: phase.id, remainingS })
      give({ kind: 'tick', speaking: true })
    } else give({ kind: 'tick', speaking: speech?.speaking ?? false })
  }

  lookForVoice()
  onClock()
  const stops = [playhead.subscribe(onClock), speech?.onVoices(lookForVoice), time.every(TICK_MS, onTick)]
  return () => {
    for (const stop of stops) stop?.()
    if (state.phase.kind === 'saying') carryOut({ kind: 'hush' })
    conducting.onWord(null)
    conducting.onReading(false)
    playhead.follow(UNLED)
  }
}
