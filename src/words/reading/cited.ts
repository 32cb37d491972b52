// What every row beside the story has: an id and its sources; and words for each kind of reader.
import type { SourceKey } from '../../anatomy/sources.ts'

/** Anything that is read beside the story: its key, and what it leans on. */
export interface Cited {
  readonly id: string
  readonly sources: readonly SourceKey[]
}

/** The same thing said to each reader. Sentences, so that each can be marked and read aloud. */
export interface ForEachReader {
  readonly patient: readonly string[]
  readonly clinician: readonly string[]
  readonly student: readonly string[]
}
