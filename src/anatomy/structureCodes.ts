// Codes of structures in a published list of anatomical terms, where they are certain; the rest have none here rather
// than a guessed one. All are concept ids of the Foundational Model of Anatomy (FMA), read beside their names in two
// public tables: the part list of BodyParts3D, and Uberon's terms with their references to the FMA. Ligaments of the
// spine, and the branches of the dorsal ramus, stand in neither.

import type { SoftStem } from './softTissue.ts'
import { structureParts } from './structureParts.ts'
import type { MidlinePart, NerveKind, PairedPart, StructureId } from './structures.ts'

export interface StructureCode {
  /** Foundational Model of Anatomy. */
  readonly list: 'FMA'
  readonly code: string
  /** Whether the code is this very structure's, its kind's (every superior articular process), or that of the whole it is part of. */
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
  'muscle.longissimus.R': 'FMA22751',
  'muscle.longissimus.L': 'FMA22753',
  'muscle.iliocostalis.R': 'FMA22740',
  'muscle.iliocostalis.L': 'FMA22741',
  'muscle.quadratus_lumborum.R': 'FMA22348',
  'muscle.quadratus_lumborum.L': 'FMA22349',
  'muscle.psoas_major.R': 'FMA22342',
  'muscle.psoas_major.L': 'FMA22343',
  'vessel.aorta': 'FMA3789',
  'vessel.vena_cava': 'FMA10951',
}

/** Of the hip bones that the iliac crests belong to, and of the whole multifidus of a side. */
const WHOLE: Partial<Record<StructureId, string>> = {
  'bone.ilium.R': 'FMA16586',
  'bone.ilium.L': 'FMA16587',
  'muscle.multifidus.superficial.R': 'FMA22878',
  'muscle.multifidus.superficial.L': 'FMA22879',
  'muscle.multifidus.deep.R': 'FMA22878',
  'muscle.multifidus.deep.L': 'FMA22879',
  'cord.conus': 'FMA7647',
}

/** Of T12, the lumbar vertebrae and the sacrum; one code where the table tells no regions apart. */
const PART_KINDS: Partial<
  Record<PairedPart | MidlinePart, string | Readonly<Record<'T' | 'L' | 'S', string>>>
> = {
  body: 'FMA11945',
  sp: 'FMA11948',
  tp: 'FMA11949',
  pedicle: 'FMA11950',
  sap: { T: 'FMA9155', L: 'FMA16126', S: 'FMA16215' },
  iap: { T: 'FMA9156', L: 'FMA16127', S: 'FMA11954' },
}
const NERVE_KIND_CODES: Partial<Record<NerveKind, string>> = {
  spinal: 'FMA5858',
  drg: 'FMA5888',
  dr: 'FMA5983',
}
/** A set's code stands for each slip in it. */
const SOFT_KIND_CODES: Partial<Record<SoftStem, string>> = {
  'muscle.intertransversarii_mediales': 'FMA76775',
  'fat.subcutaneous': 'FMA74315',
  'skin.back': 'FMA7163',
}
const FACET_KIND = 'FMA10447'

/** The code of a structure; null where none is known with certainty. */
export function structureCode(id: StructureId): StructureCode | null {
  const own = OWN[id]
  if (own) return { list: 'FMA', code: own, of: 'itself' }
  const whole = WHOLE[id]
  if (whole) return { list: 'FMA', code: whole, of: 'whole' }
  const kind = kindCode(id)
  return kind ? { list: 'FMA', code: kind, of: 'kind' } : null
}

function kindCode(id: StructureId): string | undefined {
  const parts = structureParts(id)
  switch (parts.kind) {
    case 'paired part':
    case 'midline part': {
      if (parts.part === 'ala') return undefined
      const codes = PART_KINDS[parts.part]
      return typeof codes === 'object' ? codes[parts.vertebra[0] as 'T' | 'L' | 'S'] : codes
    }
    case 'facet':
      return FACET_KIND
    case 'nerve':
      return NERVE_KIND_CODES[parts.nerve]
    case 'soft':
      return SOFT_KIND_CODES[parts.stem]
    default:
      return undefined
  }
}
