// What a test or a curious person can read from the console as `window.ramus`. Nothing is changed through it.
import { type Inspection, inspection } from '../scene/stage/inspection.ts'
import { shownBody } from './state/body.ts'
import { playhead, useStory } from './state/story.ts'

export interface Readings {
  /** Time of the story, s. */
  readonly t: number
  /** Key of the step that is on; null outside a story. */
  readonly step: string | null
  /** Id of the body that stands. */
  readonly body: string
  /** Frames drawn so far, and what the last one cost. */
  readonly picture: Inspection
}

declare global {
  interface Window {
    ramus?: Readings
  }
}

/** Makes the readings available; they are taken when they are asked for. */
export function exposeReadings(): void {
  window.ramus = {
    get t() {
      return playhead.t
    },
    get step() {
      const { plan } = useStory.getState()
      return plan?.steps.findLast(({ startS }) => startS <= playhead.t)?.key ?? null
    },
    get body() {
      return shownBody().id
    },
    picture: inspection,
  }
}
