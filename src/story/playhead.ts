// The one clock. Holds the time of the story and tells whoever listens; it has no timer of its own: whoever
// drives it calls `advance` with the seconds that have passed.
import { clamp } from '../math/scalar.ts'

export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const
export type Speed = (typeof SPEEDS)[number]

/** How a voice leads the clock: faster or slower than it would run, and where it waits for the voice. */
export interface Lead {
  /** Times the speed. */
  readonly pace: number
  /** The clock does not run past this time of the story, s; null: nothing to wait for. */
  readonly holdAtS: number | null
}

export const UNLED: Lead = { pace: 1, holdAtS: null }

export class Playhead {
  #t = 0
  #lead: Lead = UNLED
  #leaps = 0
  #durationS: number
  #playing = false
  #speed: Speed = 1
  readonly #listeners = new Set<() => void>()

  constructor(durationS: number, t = 0) {
    this.#durationS = durationS
    this.#t = clamp(t, 0, durationS)
  }

  get t(): number {
    return this.#t
  }

  get durationS(): number {
    return this.#durationS
  }

  get playing(): boolean {
    return this.#playing
  }

  get speed(): Speed {
    return this.#speed
  }

  /** How often the time has been set, not run through: whoever follows sees by it that the place is another. */
  get leaps(): number {
    return this.#leaps
  }

  /** From now on the clock runs as a voice leads it. Speed and time stay the person's. */
  follow(lead: Lead): void {
    this.#lead = lead
  }

  /** Moves to t, clamped to the story. */
  seek(t: number): void {
    this.#leaps++
    this.#t = clamp(t, 0, this.#durationS)
    this.#tell()
  }

  /** Starts; at the end of the story it starts again from the beginning. */
  play(): void {
    if (this.#t >= this.#durationS) {
      this.#leaps++
      this.#t = 0
    }
    this.#playing = true
    this.#tell()
  }

  pause(): void {
    this.#playing = false
    this.#tell()
  }

  setSpeed(speed: Speed): void {
    this.#speed = speed
    this.#tell()
  }

  /** A new plan: another length and time. Keeps playing if it was. */
  retime(durationS: number, t: number): void {
    this.#leaps++
    this.#durationS = durationS
    this.#t = clamp(t, 0, durationS)
    this.#tell()
  }

  /** Lets `elapsedS` of real time pass. Does nothing while paused; pauses at the end; waits where it is told to. */
  advance(elapsedS: number): void {
    if (!this.#playing) return
    const { pace, holdAtS } = this.#lead
    const next = this.#t + Math.max(0, elapsedS) * this.#speed * pace
    // A place to wait at that already lies behind is none.
    const held = holdAtS !== null && holdAtS >= this.#t ? Math.min(holdAtS, next) : next
    this.#t = Math.min(this.#durationS, held)
    if (this.#t >= this.#durationS) this.#playing = false
    this.#tell()
  }

  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
