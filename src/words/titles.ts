// Titles of chapters and steps.
import type { PlannedStep } from '../story/plannedStep.ts'

export interface Titles<Chapter extends string = string, Step extends string = string> {
  readonly chapters: Readonly<Record<Chapter, string>>
  readonly steps: Readonly<Record<Step, string>>
  /** A step that is told in short because the choice is about something else. */
  readonly short: Readonly<Partial<Record<Step, string>>>
}

/** The title of a planned step, true for what is chosen. */
export const titleOf = (titles: Titles, { id, telling }: Pick<PlannedStep, 'id' | 'telling'>): string =>
  (telling === 'short' ? titles.short[id] : undefined) ?? titles.steps[id]!
