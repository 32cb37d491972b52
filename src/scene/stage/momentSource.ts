// The picture's own copy of the Moment: worked out once a frame from the clock, read by every drawn thing.
// Objects are changed through refs; React does not render while the clock runs.
import { createContext, useContext } from 'react'
import type { Moment } from '../../story/moment.ts'
import type { View } from './viewGeometry.ts'

export interface Picture {
  readonly moment: Moment
  /** The camera as it is, guided or free. */
  readonly view: View
  readonly isFree: boolean
}

export class PictureSource {
  #picture: Picture | null = null
  readonly #listeners = new Set<(picture: Picture) => void>()

  get picture(): Picture | null {
    return this.#picture
  }

  set(picture: Picture): void {
    this.#picture = picture
    for (const listener of this.#listeners) listener(picture)
  }

  subscribe(listener: (picture: Picture) => void): () => void {
    this.#listeners.add(listener)
    if (this.#picture) listener(this.#picture)
    return () => this.#listeners.delete(listener)
  }
}

export const PictureContext = createContext<PictureSource | null>(null)

/** The picture source of the stage around. Throws outside a stage. */
export function usePictureSource(): PictureSource {
  const source = useContext(PictureContext)
  if (!source) throw new Error('momentSource: no stage around')
  return source
}
