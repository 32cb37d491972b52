// Who is spoken to, and what a spoken sentence carries besides its words: when it starts, what it lights, which
// sources it leans on. The words themselves are in the narration catalogues, one text per cue and language.
import type { SourceKey } from '../anatomy/sources.ts'

export const AUDIENCES = ['patient', 'clinician', 'student'] as const
export type Audience = (typeof AUDIENCES)[number]

export interface SentenceCue<Target extends string = string> {
  /** A claim is cited; an instruction ("Tell me if anything hurts") is exempt. */
  readonly kind: 'claim' | 'instruction'
  /** Start, as a share of the step's length; the first sentence starts at 0. */
  readonly at: number
  /** What is lit meanwhile, in the pack's own terms. */
  readonly lights: readonly Target[]
  readonly sources: readonly SourceKey[]
}

export type StepScript<Target extends string = string> = {
  readonly [A in Audience]: readonly SentenceCue<Target>[]
}
