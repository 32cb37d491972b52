// A sentence that the product prints, what it leans on, and whether each of its numbers is carried.
import type { SourceKey } from '../anatomy/sources.ts'
import type { Language } from '../words/language.ts'

export interface Claim {
  /** Where it stands: "script <telling> patient 3". The same in every language. */
  readonly id: string
  readonly language: Language
  /**
   * A claim is cited. An instruction asks or announces. A label names a thing or a term without sources of its own.
   * Data is a number drawn as a picture. A source tells what it says itself, and is printed with its own mark.
   */
  readonly kind: 'claim' | 'instruction' | 'label' | 'data' | 'source'
  /** As it is printed, for an example where it has gaps. */
  readonly sentence: string
  /** The same with its gaps left open: what is in them is computed. */
  readonly template: string
  readonly sources: readonly SourceKey[]
}
