// The shape of a recorded trace: what one engine's voices tell, in which order. Times in ms since the scene began.
import type { DeviceVoice } from '../../narration/voice/voiceChoice.ts'

/** Scenes that share a browser; what a scene may break is broken for that browser alone. */
export const SESSIONS = [
  ['a gap between', 'Spanish', 'a space first', 'cancelled', 'cancelled, then another'],
  ['two sentences'],
  ['paused and resumed, then another'],
  ['nothing first'],
  ['service killed'],
] as const
export type SceneName = (typeof SESSIONS)[number][number]

export interface TracedEvent {
  readonly atMs: number
  readonly kind:
    | 'asked'
    | 'start'
    | 'boundary'
    | 'end'
    | 'error'
    | 'pause'
    | 'resume'
    /** What the device says of itself has changed. */
    | 'speaking'
    | 'silent'
    /** Deeds of the scene. */
    | 'cancel'
    | 'asked to pause'
    | 'asked to resume'
    | 'service killed'
  /** Which utterance of the scene, from 1. */
  readonly of?: number
  readonly text?: string
  /** Of a boundary: character, and what begins there. */
  readonly at?: number
  readonly name?: string
  /** Empty: an error without a code. */
  readonly error?: string
}

export interface TracedScene {
  readonly name: SceneName
  readonly events: readonly TracedEvent[]
}

export interface TracedVoices {
  /** When there were any, ms after they were asked for. */
  readonly firstMs: number
  readonly count: number
  /** How many say of themselves that they are local, and how many have no address. */
  readonly localServiceTold: number
  readonly withoutAddress: number
  /** The voice that reads a language where the person has said nothing; null: none. */
  readonly en: DeviceVoice | null
  readonly es: DeviceVoice | null
}

export interface Trace {
  readonly engine: string
  readonly version: string
  /** What speaks. */
  readonly speech: string
  readonly voices: TracedVoices
  readonly scenes: readonly TracedScene[]
}
