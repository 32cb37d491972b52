// Where a structure's names and what is said of it come from: keys of the project's sources, and for the names
// themselves the nomenclature.

import type { SoftStem } from '../anatomy/softTissue.ts'
import type { SourceKey } from '../anatomy/sources.ts'
import { structureParts } from '../anatomy/structureParts.ts'
import type { MidlinePart, NerveKind, PairedPart, StructureId } from '../anatomy/structures.ts'

/** The nomenclature that Latin names follow. Written from memory of it: not yet held against a page. */
export const NOMENCLATURE = {
  citation:
    'FIPAT. Terminologia Anatomica. 2nd ed. Federative International Programme for Anatomical Terminology, 2019.',
  status: 'from memory',
} as const

export type NameSource = SourceKey | 'nomenclature'

const BY_NERVE: Readonly<Record<NerveKind, readonly NameSource[]>> = {
  spinal: ['bogduk1982'],
  drg: ['bogduk1982'],
  vr: ['bogduk1982'],
  dr: ['bogduk_long1979', 'bogduk1982', 'shuang2015'],
  mb: ['bogduk_long1979', 'bogduk1982', 'tran2022_anat'],
  ib: ['bogduk1982', 'zhang2022'],
  lb: ['bogduk1982', 'zhang2022'],
  'art.prox': ['bogduk_long1979'],
  'art.dist': ['bogduk_long1979'],
}

/** Of a bone's parts: the Scottie dog's, the ends of the ligament, and the groove of the L5 dorsal ramus. */
const BY_PART: Readonly<Record<PairedPart | MidlinePart | 'ala', readonly NameSource[]>> = {
  pedicle: ['scottie2012'],
  tp: ['scottie2012', 'bogduk1982'],
  sap: ['scottie2012', 'tran2022_anat'],
  iap: ['scottie2012'],
  lamina: ['scottie2012'],
  pars: ['scottie2012'],
  mamillary: ['bogduk1981'],
  accessory: ['bogduk1981'],
  ala: ['bogduk_long1979'],
  sp: ['bogduk1982'],
  body: ['nomenclature'],
}

/** What sources that were read say of muscles and twigs; the rest is textbook anatomy, from memory. */
const SOFT: Partial<Record<SoftStem, readonly NameSource[]>> = {
  'muscle.multifidus.superficial': ['bogduk1982'],
  'muscle.multifidus.deep': ['bogduk1982'],
  'muscle.longissimus': ['bogduk1982'],
  'muscle.iliocostalis': ['bogduk1982'],
  'muscle.intertransversarii_mediales': ['tran2022_anat'],
  'nerve.mf': ['bogduk1982'],
  'nerve.is': ['bogduk_long1979'],
}

/** Sources of what is said about a structure; where that is no more than what its name means, the nomenclature. */
export function nameSources(id: StructureId): readonly NameSource[] {
  const parts = structureParts(id)
  switch (parts.kind) {
    case 'nerve':
      return BY_NERVE[parts.nerve]
    case 'ligament':
      return ['bogduk1981', 'tran2022_anat']
    case 'facet':
      return ['bogduk_long1979', 'bogduk1982']
    case 'paired part':
    case 'midline part':
      return BY_PART[parts.part]
    case 'bone':
      return ['bogduk1982']
    case 'soft':
      return SOFT[parts.stem] ?? ['bogduk_book']
    case 'disc':
    case 'ilium':
      return ['nomenclature']
  }
}
