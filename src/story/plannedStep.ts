// A step of a plan: which step of the pack, about what, how it is told, when. s.

/** How a step is told: in full; again for a further subject; short, when it is not this choice's case; brief in an excerpt. */
export type Telling = 'full' | 'again' | 'short' | 'brief'

export interface PlannedStep<
  Id extends string = string,
  Chapter extends string = string,
  About extends string = string,
> {
  /** The step's id; for a subject's own step with the subject behind it: `step@subject`. */
  readonly key: string
  readonly id: Id
  readonly chapter: Chapter
  /** What this step is about; absent for steps told once. */
  readonly subject?: About
  readonly telling: Telling
  readonly index: number
  readonly startS: number
  readonly durationS: number
}
