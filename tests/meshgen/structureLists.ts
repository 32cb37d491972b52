// Lists of structures by kind, typed, for fixtures.
import {
  type BoneId,
  type DiscId,
  type FacetId,
  type IliumId,
  STRUCTURES,
} from '../../src/anatomy/structures.ts'

export type { BoneId }
export const DISC_ID_LIST = STRUCTURES.filter((id): id is DiscId => id.startsWith('disc.'))
export const FACET_ID_LIST = STRUCTURES.filter((id): id is FacetId => id.startsWith('facet.'))
export const ILIUM_ID_LIST = STRUCTURES.filter((id): id is IliumId => id.startsWith('bone.ilium'))
