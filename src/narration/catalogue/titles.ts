// Titles of chapters and steps.
import type { Chapter, StepId } from '../../procedure/story.ts'

export interface Titles {
  readonly chapters: Readonly<Record<Chapter, string>>
  readonly steps: Readonly<Record<StepId, string>>
}
