// What people call a structure, besides what a label says: one language's full name, everyday names and abbreviations.
import type { StructureId } from '../anatomy/structures.ts'

export interface StructureTerms {
  /** In full, with level and side: "L4 superior articular process, right". */
  readonly name: string
  /** Without level and side: what patients, letters and textbooks say for the same thing. */
  readonly everyday: readonly string[]
  readonly abbreviations: readonly string[]
}

export type TermsOf = (id: StructureId) => StructureTerms
