// Codes of structures in a published list of anatomical terms, where they are certain; the rest have none here rather
// than a guessed one. Read in the public part lists of BodyParts3D, which carry the concept ids of the Foundational
// Model of Anatomy, and for kinds on reference pages that quote them.

import { structureParts } from './structureParts.ts'
import type { MidlinePart, NerveKind, PairedPart, StructureId } from './structures.ts'

export interface StructureCode {
  /** Foundational Model of Anatomy. */
  readonly list: 'FMA'
  readonly code: string
  /** Whether the code is this very structure's, its kind's (every superior articular process), or that of the bone it belongs to. */
  readonly of: 'itself' | 'kind' | 'whole'
}

const OWN: Partial<Record<StructureId, string>> = {
  'bone.T12': 'FMA10081',
  'bone.L1': 'FMA13072',
  'bone.L2': 'FMA13073',
  'bone.L3': 'FMA13074',
  'bone.L4': 'FMA13075',
  'bone.L5': 'FMA13076',
  'bone.sacrum': 'FMA16202',
  // A disc is numbered by the vertebra above it.
  'disc.T12-L1': 'FMA13509',
  'disc.L1-L2': 'FMA16033',
  'disc.L2-L3': 'FMA16034',
  'disc.L3-L4': 'FMA16035',
  'disc.L4-L5': 'FMA16036',
  'disc.L5-S1': 'FMA16037',
}

/** The hip bones that the iliac crests belong to. */
const WHOLE: Partial<Record<StructureId, string>> = {
  'bone.ilium.R': 'FMA16586',
  'bone.ilium.L': 'FMA16587',
}

const PART_KINDS: Partial<Record<PairedPart | MidlinePart | 'ala', string>> = {
  sap: 'FMA11952',
  iap: 'FMA11952',
}
const NERVE_KIND_CODES: Partial<Record<NerveKind, string>> = { dr: 'FMA5983' }

/** The code of a structure; null where none is known with certainty. */
export function structureCode(id: StructureId): StructureCode | null {
  const own = OWN[id]
  if (own) return { list: 'FMA', code: own, of: 'itself' }
  const whole = WHOLE[id]
  if (whole) return { list: 'FMA', code: whole, of: 'whole' }
  const parts = structureParts(id)
  const kind =
    parts.kind === 'paired part'
      ? PART_KINDS[parts.part]
      : parts.kind === 'nerve'
        ? NERVE_KIND_CODES[parts.nerve]
        : undefined
  return kind ? { list: 'FMA', code: kind, of: 'kind' } : null
}
