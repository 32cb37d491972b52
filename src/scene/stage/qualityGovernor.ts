// Resolution that adapts to the device, down and back up: fed with the time between frames while something moves, it
// answers with a share of the full pixel ratio. Pure; it keeps no clock of its own.

export const QUALITY_SHARES = [1, 0.8, 0.62, 0.5] as const

/** Frames slower than this are too slow, and faster than this leave room, ms. */
const TOO_SLOW_MS = 30
const ROOM_MS = 15
const SLOW_FRAMES = 12
/** Going back up takes longer, so that it does not swing. */
const FAST_FRAMES = 150
/** A longer gap is no frame time: nothing was moving. */
const PAUSE_MS = 250

export class QualityGovernor {
  #level = 0
  #slow = 0
  #fast = 0

  get share(): number {
    return QUALITY_SHARES[this.#level]!
  }

  /** Takes the time since the last frame; true when the share has changed. */
  frame(elapsedMs: number): boolean {
    if (elapsedMs > PAUSE_MS) return false
    this.#slow = elapsedMs > TOO_SLOW_MS ? this.#slow + 1 : Math.max(0, this.#slow - 1)
    this.#fast = elapsedMs < ROOM_MS ? this.#fast + 1 : 0
    if (this.#slow >= SLOW_FRAMES && this.#level < QUALITY_SHARES.length - 1) return this.#go(1)
    if (this.#fast >= FAST_FRAMES && this.#level > 0) return this.#go(-1)
    return false
  }

  #go(by: 1 | -1): true {
    this.#level += by
    this.#slow = 0
    this.#fast = 0
    return true
  }
}
