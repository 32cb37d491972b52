// The words of the voice's machine: what it knows, what it is told, what it asks for. Times are milliseconds of any
// one clock that is passed in; times of the story are seconds.
import type { SpokenPart } from './speechParts.ts'
import type { VoiceLine } from './voiceLine.ts'

/** Who says a sentence: the voice of the device, or a recording of a person. */
export type Speaker = 'device' | 'clip'

/** The clock of the story as the voice sees it. */
export interface StoryClock {
  readonly t: number
  readonly playing: boolean
  readonly speed: number
}

/** An utterance on its way: asked for, perhaps begun, perhaps never to be heard of again. */
export interface Saying {
  readonly kind: 'saying'
  readonly id: number
  readonly by: Speaker
  readonly part: number
  readonly attempt: number
  readonly rate: number
  readonly askedMs: number
  /** Null until there is a sign that it has begun. */
  readonly begunMs: number | null
  /** The begin was told by an event, so that the length can be learnt from. */
  readonly isMeasured: boolean
  /** When it should be over, by the last sign. */
  readonly expectedEndMs: number
  /** When it is given up. */
  readonly deadlineMs: number
  /** What a recording had still to go when it last moved, s. */
  readonly remainingS: number | null
  /** How often the device has said that it speaks. */
  readonly ticksSpeaking: number
  /** Since when the device says that it is not speaking; null while it says it is. */
  readonly silentSinceMs: number | null
}

export type Phase =
  /** Nothing is to be said: off, at rest, or no sentence. */
  | { readonly kind: 'silent' }
  /** About to speak: a person who drags the time is not talked at, and a cancelled voice needs a moment. */
  | {
      readonly kind: 'settling'
      readonly dueMs: number
      readonly attempt: number
      readonly by: Speaker
      /** The utterance of the sentence that is due. */
      readonly part: number
    }
  | Saying
  /** Said; the clock runs on to the sentence's end. */
  | { readonly kind: 'said'; readonly by: Speaker }
  /** Could not be said; the clock runs as it would without a voice. */
  | { readonly kind: 'unsaid' }
  /** Given up until a person asks again. */
  | { readonly kind: 'lost' }

export interface VoiceState {
  readonly clock: StoryClock
  readonly line: VoiceLine | null
  readonly phase: Phase
  /** Rate the person likes, times the speed of the story. */
  readonly rate: number
  /** False when the device has no voice for the language; null while that is not known yet. */
  readonly hasVoice: boolean | null
  /** Pace of this voice at rate 1, learnt from what it has said; null before that. */
  readonly lettersPerS: number | null
  /** It tells its words, so that its end can be foreseen. */
  readonly tellsWords: boolean
  /** Sentences in a row that were not heard to the end. */
  readonly failures: number
  readonly nextId: number
}

/** Why an utterance failed: stopped by the browser, not allowed yet, or it could not be made. */
export type Failure = 'interrupted' | 'not allowed' | 'broken'

export type VoiceEvent =
  | {
      readonly kind: 'clock'
      readonly clock: StoryClock
      readonly line: VoiceLine | null
      readonly leapt: boolean
    }
  | { readonly kind: 'voices'; readonly has: boolean }
  | { readonly kind: 'begun'; readonly id: number }
  /** A word begins at this character of the utterance. */
  | { readonly kind: 'word'; readonly id: number; readonly at: number }
  /** A recording has this much to go, s. */
  | { readonly kind: 'progress'; readonly id: number; readonly remainingS: number }
  | { readonly kind: 'ended'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly why: Failure }
  /** Time has passed; `speaking` is what the device says of itself. */
  | { readonly kind: 'tick'; readonly speaking: boolean }

/** What went wrong, for the person. */
export type Trouble =
  | 'no voice'
  | 'voice lost'
  | 'recording broken'
  /** The person's own recordings cannot be opened. */
  | 'recordings closed'
  /** The sheet was closed while recording. */
  | 'take lost'
  | 'press again'

export type VoiceCommand =
  | {
      readonly kind: 'say'
      readonly id: number
      readonly by: Speaker
      readonly line: VoiceLine
      readonly part: SpokenPart
      readonly rate: number
    }
  | { readonly kind: 'hush' }
  | { readonly kind: 'mark'; readonly line: VoiceLine; readonly part: SpokenPart; readonly at: number }
  | { readonly kind: 'unmark' }
  /** Null: what was told is so no longer. */
  | { readonly kind: 'tell'; readonly trouble: Trouble | null }

export interface Turn {
  readonly state: VoiceState
  readonly commands: readonly VoiceCommand[]
}
