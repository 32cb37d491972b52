// Latin names, the same in every language: the name of the kind (latinName) and in full, with bone or nerve and side.
import type { NerveLevel, Vertebra } from './levels.ts'
import type { SoftStem } from './softTissue.ts'
import { structureParts } from './structureParts.ts'
import {
  type MidlinePart,
  type NerveKind,
  type PairedPart,
  type StructureId,
  suffixOfStructure,
} from './structures.ts'

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

const SOFT: Readonly<Record<SoftStem, string>> = {
  'sac.dural': 'saccus durae matris spinalis',
  'cord.conus': 'conus medullaris',
  'nerve.cauda_equina': 'cauda equina',
  'lig.flavum': 'ligamentum flavum',
  'lig.interspinous': 'ligamentum interspinale',
  'lig.supraspinous': 'ligamentum supraspinale',
  'lig.intertransverse': 'ligamentum intertransversarium',
  'lig.iliolumbar': 'ligamentum iliolumbale',
  'lig.anterior_longitudinal': 'ligamentum longitudinale anterius',
  'lig.posterior_longitudinal': 'ligamentum longitudinale posterius',
  'nerve.mf': 'ramus muscularis',
  'nerve.is': 'ramus interspinalis',
  'nerve.svn': 'ramus meningeus (recurrens)',
  'nerve.clunial': 'nervi clunium superiores',
  'muscle.multifidus.superficial': 'musculus multifidus lumborum superficialis',
  'muscle.multifidus.deep': 'musculus multifidus lumborum profundus',
  'muscle.longissimus': 'musculus longissimus thoracis',
  'muscle.iliocostalis': 'musculus iliocostalis lumborum',
  'muscle.quadratus_lumborum': 'musculus quadratus lumborum',
  'muscle.psoas_major': 'musculus psoas major',
  'muscle.intertransversarii_mediales': 'musculus intertransversarius medialis lumborum',
  'vessel.aorta': 'pars abdominalis aortae',
  'vessel.vena_cava': 'vena cava inferior',
  'fascia.thoracolumbar': 'fascia thoracolumbalis',
  'fat.subcutaneous': 'tela subcutanea',
  'skin.back': 'cutis',
}

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
    case 'soft':
      return SOFT[parts.stem]
  }
}

type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural'

const DEXTER: Readonly<Record<Gender, string>> = {
  masculine: 'dexter',
  feminine: 'dextra',
  neuter: 'dextrum',
  plural: 'dextri',
}
const SINISTER: Readonly<Record<Gender, string>> = {
  masculine: 'sinister',
  feminine: 'sinistra',
  neuter: 'sinistrum',
  plural: 'sinistri',
}

const GENDERS: Readonly<Record<string, Gender>> = {
  processus: 'masculine',
  musculus: 'masculine',
  ligamentum: 'neuter',
  nervi: 'plural',
  pediculus: 'masculine',
  ramus: 'masculine',
  nervus: 'masculine',
  lamina: 'feminine',
  pars: 'feminine',
  ala: 'feminine',
  articulatio: 'feminine',
  ganglion: 'neuter',
  os: 'neuter',
}

const genitiveVertebra = (vertebra: Vertebra): string =>
  vertebra === 'S1'
    ? 'ossis sacri'
    : latinVertebra(vertebra).replace('vertebra', 'vertebrae').replace('thoracica', 'thoracicae')

/** The Latin name with its bone, joint or nerve and its side; null where there is none. */
export function latinNameInFull(id: StructureId): string | null {
  const name = latinName(id)
  if (name === null) return null
  const parts = structureParts(id)
  const gender = GENDERS[name.split(' ')[0]!]
  const side = suffixOfStructure(id)
  const word = side && gender ? ` ${(side === 'R' ? DEXTER : SINISTER)[gender]}` : ''
  switch (parts.kind) {
    case 'bone':
    case 'ligament':
      return name
    case 'midline part':
    case 'paired part':
      if (name.endsWith('ossis sacri')) return `${name}${word}`
      return `${name.replace(/ vertebrae$/, '')} ${genitiveVertebra(parts.vertebra)}${word}`
    case 'ilium':
      return `${name}${word}`
    case 'disc':
      return `${name} ${parts.disc.replace('-', '–')}`
    case 'facet':
      return `${name} ${parts.joint.replace('-', '–')}${word}`
    case 'soft':
      return `${name}${parts.level ? ` ${parts.level.replace('-', '–')}` : ''}${word}`
    case 'nerve':
      if (parts.nerve === 'spinal') return `${name}${word}`
      return `${name.replace(' nervi spinalis', '').replace(' (', `${word} (`)}${name.includes('(') ? '' : word}, ${latinNerve(parts.level)}`
  }
}
