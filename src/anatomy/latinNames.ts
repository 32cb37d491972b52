// Latin names, the same in every language, and ids of the Foundational Model of Anatomy where they are certain.
import type { NerveLevel, Vertebra } from './levels.ts'
import { structureParts } from './structureParts.ts'
import type { MidlinePart, NerveKind, PairedPart, StructureId } from './structures.ts'

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'] as const

const PARTS: Readonly<Record<PairedPart | MidlinePart | 'ala', string>> = {
  body: 'corpus vertebrae',
  sp: 'processus spinosus',
  pedicle: 'pediculus arcus vertebrae',
  tp: 'processus costalis',
  sap: 'processus articularis superior',
  iap: 'processus articularis inferior',
  lamina: 'lamina arcus vertebrae',
  pars: 'pars interarticularis',
  mamillary: 'processus mammillaris',
  accessory: 'processus accessorius',
  ala: 'ala ossis sacri',
}

const NERVE_PARTS: Readonly<Record<Exclude<NerveKind, 'spinal'>, string>> = {
  drg: 'ganglion sensorium nervi spinalis',
  vr: 'ramus anterior (ventralis)',
  dr: 'ramus posterior (dorsalis)',
  mb: 'ramus medialis',
  ib: 'ramus intermedius',
  lb: 'ramus lateralis',
  'art.prox': 'ramus articularis',
  'art.dist': 'ramus articularis',
}

const FMA: Partial<Record<StructureId, string>> = {
  'bone.T12': 'FMA10081',
  'bone.L1': 'FMA13072',
  'bone.L2': 'FMA13073',
  'bone.L3': 'FMA13074',
  'bone.L4': 'FMA13075',
  'bone.L5': 'FMA13076',
  'bone.sacrum': 'FMA16202',
  'bone.ilium.R': 'FMA16586',
  'bone.ilium.L': 'FMA16587',
}

/** Id in the Foundational Model of Anatomy; the ilium's is its hip bone's. */
export const fmaId = (id: StructureId): string | undefined => FMA[id]

const latinVertebra = (vertebra: Vertebra): string =>
  vertebra === 'S1'
    ? 'os sacrum'
    : vertebra === 'T12'
      ? 'vertebra thoracica XII'
      : `vertebra lumbalis ${NUMERALS[Number(vertebra.slice(1)) - 1]}`

const latinNerve = (level: NerveLevel): string =>
  level.startsWith('T')
    ? `nervus thoracicus ${level === 'T11' ? 'XI' : 'XII'}`
    : `nervus lumbalis ${NUMERALS[Number(level.slice(1)) - 1]}`

/** The Latin name; null for a ligament that the nomenclature does not list. */
export function latinName(id: StructureId): string | null {
  const parts = structureParts(id)
  switch (parts.kind) {
    case 'bone':
      return latinVertebra(parts.vertebra)
    case 'midline part':
      return parts.vertebra === 'S1' ? 'basis ossis sacri' : PARTS[parts.part]
    case 'paired part':
      return parts.part === 'tp' && parts.vertebra === 'T12' ? 'processus transversus' : PARTS[parts.part]
    case 'ilium':
      return 'os ilium'
    case 'disc':
      return 'discus intervertebralis'
    case 'facet':
      return 'articulatio zygapophysialis'
    case 'ligament':
      return null
    case 'nerve':
      return parts.nerve === 'spinal' ? latinNerve(parts.level) : NERVE_PARTS[parts.nerve]
  }
}
