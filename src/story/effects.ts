// What tools and treatment do at a time: the part of a Moment that does not belong to the picture of a step.
import type { Moment } from './moment.ts'

export type Effects = Pick<
  Moment,
  | 'tools'
  | 'fluids'
  | 'vessel'
  | 'signals'
  | 'testPulses'
  | 'lesions'
  | 'nerves'
  | 'generator'
  | 'monthsAfter'
  /** Those that hang on an effect; the picture has its own. */
  | 'labels'
>

/** Nothing is done. */
export const NO_EFFECTS: Effects = {
  tools: [],
  fluids: [],
  vessel: null,
  signals: [],
  testPulses: null,
  lesions: [],
  nerves: [],
  generator: null,
  monthsAfter: null,
  labels: [],
}
