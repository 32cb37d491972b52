// Titles of chapters and steps.
import type { Chapter, StepId } from '../packs/lumbar-medial-branch/chapters.ts'

export interface Titles {
  readonly chapters: Readonly<Record<Chapter, string>>
  readonly steps: Readonly<Record<StepId, string>>
}
