// The words about bodies in one language. Fetched when one is shown or can be chosen.
import type { BodyId, VariantId } from '../anatomy/bodies.ts'
import type { Audience } from '../story/script.ts'

export interface BodyText {
  readonly title: string
  /** What a choice changes, and what stays. */
  readonly follows: string
  /** While a body is fetched. */
  readonly coming: (name: string) => string
  readonly sources: string
  readonly fromMemory: string
  readonly names: Readonly<Record<BodyId, string>>
  /** One or two sentences: what differs, and what it does not tell. */
  readonly texts: Readonly<Record<BodyId, Readonly<Record<Audience, string>>>>
  /** On the stage: which body is shown, and where that could be misread, how it is not meant. */
  readonly shown: Readonly<Record<VariantId, string>>
  readonly notSaid: Readonly<Partial<Record<VariantId, string>>>
  readonly backToTypical: string
}
