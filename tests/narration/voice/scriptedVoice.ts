// A device voice that behaves as a script says: slow, fast, jittery, forgetful, or dead from some moment on; and a story
// told with it in simulated time. What the machine of the voice is tested against.
import { seededRandom } from '../../../src/math/seededRandom.ts'
import { leadOf } from '../../../src/narration/voice/clockLead.ts'
import { speechParts } from '../../../src/narration/voice/speechParts.ts'
import type { VoiceLine } from '../../../src/narration/voice/voiceLine.ts'
import { startVoice, turnVoice } from '../../../src/narration/voice/voiceMachine.ts'
import type { VoiceCommand, VoiceEvent, VoiceState } from '../../../src/narration/voice/voiceState.ts'
import { Playhead } from '../../../src/story/playhead.ts'

export interface VoiceScript {
  readonly lettersPerS: number
  /** Time before it begins, ms. */
  readonly latencyMs: number
  /** Each stretch of speech is off by up to this share. */
  readonly jitter: number
  /** Share of events that are lost, by kind. */
  readonly losesBegin: number
  readonly losesWords: number
  readonly losesEnd: number
  /** Dead from then on; what it says of itself afterwards. */
  readonly diesAtMs: number
  readonly deadSays: 'speaking' | 'silent'
  /** Says that it speaks even when it does not. */
  readonly lies: boolean
}

export const GOOD_VOICE: VoiceScript = {
  lettersPerS: 14,
  latencyMs: 120,
  jitter: 0,
  losesBegin: 0,
  losesWords: 0,
  losesEnd: 0,
  diesAtMs: Number.POSITIVE_INFINITY,
  deadSays: 'speaking',
  lies: false,
}

interface Due {
  readonly atMs: number
  readonly event: VoiceEvent
  readonly lost: boolean
}

/** An event of the voice, and where the story was. */
export interface Heard {
  readonly atMs: number
  readonly kind: string
  readonly key: string
  readonly marked: string
}

export interface Telling {
  readonly heard: readonly Heard[]
  readonly commands: readonly VoiceCommand[]
  readonly tookMs: number
  readonly ended: boolean
  /** The longest time that the playing clock stood, ms. */
  readonly longestStandMs: number
  /** Sentences that were said to their end, by key. */
  readonly complete: readonly string[]
  readonly state: VoiceState
}

const FRAME_MS = 20
const TICK_MS = 100

/** Lines of a made-up story. */
export function makeLines(texts: readonly string[], lengthS: (i: number) => number): VoiceLine[] {
  let startS = 0
  return texts.map((plain, i) => {
    const line: VoiceLine = {
      key: `line ${i}`,
      plain,
      startS,
      endS: startS + lengthS(i),
      parts: speechParts(plain, 'en'),
      clip: null,
    }
    startS = line.endS
    return line
  })
}

/** Tells a whole story with a voice. Stops at its end, or after `mostMs`. */
export function tell(lines: readonly VoiceLine[], script: VoiceScript, seed = 1, mostMs = 600_000): Telling {
  const random = seededRandom(seed)
  const playhead = new Playhead(lines.at(-1)!.endS)
  const heard: Heard[] = []
  const commands: VoiceCommand[] = []
  const complete: string[] = []
  let state = startVoice(1, null)
  let due: Due[] = []
  let saying: VoiceLine | null = null
  let speakingUntilMs = 0
  let nowMs = 0
  const lineAt = (t: number): VoiceLine => lines.findLast(({ startS }) => startS <= t)!

  const give = (event: VoiceEvent): void => {
    const turn = turnVoice(state, event, nowMs)
    state = turn.state
    for (const command of turn.commands) carryOut(command)
    playhead.follow(leadOf(state, nowMs))
  }
  const carryOut = (command: VoiceCommand): void => {
    commands.push(command)
    if (command.kind === 'hush') {
      due = []
      saying = null
      if (nowMs < script.diesAtMs || script.deadSays === 'silent') speakingUntilMs = 0
    }
    if (command.kind !== 'say') return
    due = []
    saying = command.line
    if (nowMs >= script.diesAtMs) {
      if (script.deadSays === 'speaking') speakingUntilMs = Number.POSITIVE_INFINITY
      return
    }
    const wobble = (): number => 1 + script.jitter * (2 * random() - 1)
    let atMs = nowMs + script.latencyMs * wobble()
    due.push({ atMs, event: { kind: 'begun', id: command.id }, lost: random() < script.losesBegin })
    const { part } = command
    part.words.forEach(({ spokenAt }, i) => {
      due.push({
        atMs,
        event: { kind: 'word', id: command.id, at: spokenAt },
        lost: random() < script.losesWords,
      })
      const letters = (part.words[i + 1]?.spokenAt ?? part.text.length) - spokenAt
      atMs += (letters / (script.lettersPerS * command.rate)) * 1000 * wobble()
    })
    speakingUntilMs = atMs
    due.push({ atMs, event: { kind: 'ended', id: command.id }, lost: random() < script.losesEnd })
    const isLastPart = part === command.line.parts.at(-1)
    if (isLastPart) due.push({ atMs, event: { kind: 'tick', speaking: true }, lost: true })
  }
  const clock = (leapt: boolean): void =>
    give({
      kind: 'clock',
      clock: { t: playhead.t, playing: playhead.playing, speed: playhead.speed },
      line: lineAt(playhead.t),
      leapt,
    })

  give({ kind: 'voices', has: true })
  playhead.play()
  clock(false)
  let standing = 0
  let longestStandMs = 0
  while (playhead.playing && nowMs < mostMs) {
    nowMs += FRAME_MS
    for (const { event, lost, atMs } of due
      .filter(({ atMs }) => atMs <= nowMs)
      .sort((a, b) => a.atMs - b.atMs)) {
      if (nowMs >= script.diesAtMs) {
        if (script.deadSays === 'speaking') speakingUntilMs = Number.POSITIVE_INFINITY
        else speakingUntilMs = 0
        due = []
        break
      }
      if (!due.some((one) => one.event === event)) continue
      if (event.kind === 'tick') {
        complete.push(saying!.key)
        continue
      }
      if (lost) continue
      heard.push({ atMs, kind: event.kind, key: saying!.key, marked: lineAt(playhead.t).key })
      give(event)
    }
    due = due.filter(({ atMs }) => atMs > nowMs)
    const before = playhead.t
    playhead.advance(FRAME_MS / 1000)
    clock(false)
    if (nowMs % TICK_MS === 0) give({ kind: 'tick', speaking: script.lies || nowMs < speakingUntilMs })
    standing = playhead.t - before < 1e-6 ? standing + FRAME_MS : 0
    longestStandMs = Math.max(longestStandMs, standing)
  }
  return { heard, commands, tookMs: nowMs, ended: !playhead.playing, longestStandMs, complete, state }
}
