// Which pointer releases are taps. A gesture is a gesture until every finger is up, in whatever order they go; another
// button or a second pointer never taps. Pure: it is told what happens and keeps no clock.

/** The parts of a pointer event that count. */
export interface TapPointer {
  readonly pointerId: number
  readonly button: number
  readonly clientX: number
  readonly clientY: number
}

/** A pointer that moves less than this between down and up has tapped, CSS px. */
const TAP_WITHIN_PX = 6

export class TapWatch {
  readonly #down = new Set<number>()
  #candidate: TapPointer | null = null

  down(pointer: TapPointer): void {
    const isAlone = this.#down.size === 0
    this.#down.add(pointer.pointerId)
    this.#candidate = isAlone && pointer.button === 0 ? pointer : null
  }

  /** True when this release ends a tap. */
  up({ pointerId, clientX, clientY }: TapPointer): boolean {
    const candidate = this.#candidate
    this.cancel(pointerId)
    return (
      candidate?.pointerId === pointerId &&
      Math.hypot(clientX - candidate.clientX, clientY - candidate.clientY) < TAP_WITHIN_PX
    )
  }

  /** A pointer that the browser has taken away has tapped nothing. */
  cancel(pointerId: number): void {
    this.#down.delete(pointerId)
    this.#candidate = null
  }
}
