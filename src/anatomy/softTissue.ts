// What lies round the spine: dural sac, ligaments, muscles, vessels, the layers of the back, and the fine twigs.
// Ids follow docs/medicine.md#structure-ids: `.R` / `.L` for what is paired. Sizes here are illustrative unless a
// source says more; names in people's languages live in the narration catalogues.
import { type Disc, JOINTS, type Joint, NERVE_LEVELS, type NerveLevel, type SideSuffix } from './levels.ts'

const SUFFIXES: readonly SideSuffix[] = ['R', 'L']

/** One on each side. */
export const MUSCLES = [
  'multifidus.superficial',
  'multifidus.deep',
  'longissimus',
  'iliocostalis',
  'quadratus_lumborum',
  'psoas_major',
] as const
export type MuscleName = (typeof MUSCLES)[number]

/** Motion segments with a muscle or sheet between their transverse processes on each side. */
export const INTERTRANSVERSE = ['L1-L2', 'L2-L3', 'L3-L4', 'L4-L5'] as const
export type Intertransverse = (typeof INTERTRANSVERSE)[number]

/** Fine nerves that no treatment aims at: they are drawn with the soft tissue they run in. */
export const TWIG_KINDS = ['mf', 'is', 'svn'] as const
export type TwigKind = (typeof TWIG_KINDS)[number]

export type MuscleId =
  | `muscle.${MuscleName}.${SideSuffix}`
  | `muscle.intertransversarii_mediales.${Intertransverse}.${SideSuffix}`
export type SoftLigamentId =
  | `lig.${'flavum' | 'interspinous'}.${Joint}`
  | `lig.intertransverse.${Intertransverse}.${SideSuffix}`
  | `lig.iliolumbar.${SideSuffix}`
  | `lig.${'supraspinous' | 'anterior_longitudinal' | 'posterior_longitudinal'}`
export type ContentId = 'sac.dural' | 'cord.conus' | 'nerve.cauda_equina'
export type TwigId = `nerve.${TwigKind}.${NerveLevel}.${SideSuffix}` | `nerve.clunial.${SideSuffix}`
export type VesselId = `vessel.${'aorta' | 'vena_cava'}`
export type CoverId = 'fascia.thoracolumbar' | 'fat.subcutaneous' | 'skin.back'
export type SoftId = MuscleId | SoftLigamentId | ContentId | TwigId | VesselId | CoverId

const paired = <T extends string>(stem: T): `${T}.${SideSuffix}`[] =>
  SUFFIXES.map((s) => `${stem}.${s}` as const)

const CONTENTS: readonly ContentId[] = ['sac.dural', 'cord.conus', 'nerve.cauda_equina']
const SOFT_LIGAMENTS: readonly SoftLigamentId[] = [
  ...JOINTS.map((joint: Disc) => `lig.flavum.${joint}` as const),
  ...JOINTS.map((joint) => `lig.interspinous.${joint}` as const),
  'lig.supraspinous',
  ...INTERTRANSVERSE.flatMap((level) => paired(`lig.intertransverse.${level}`)),
  ...paired('lig.iliolumbar'),
  'lig.anterior_longitudinal',
  'lig.posterior_longitudinal',
]
const MUSCLE_IDS: readonly MuscleId[] = [
  ...MUSCLES.flatMap((muscle) => paired(`muscle.${muscle}`)),
  ...INTERTRANSVERSE.flatMap((level) => paired(`muscle.intertransversarii_mediales.${level}`)),
]
/** T11's own twigs lie above the picture's muscles; the sinuvertebral nerve is drawn where its foramen is. */
const TWIG_LEVELS: readonly NerveLevel[] = NERVE_LEVELS.filter((level) => level !== 'T11')
const TWIGS: readonly TwigId[] = [
  ...TWIG_KINDS.flatMap((kind) => TWIG_LEVELS.flatMap((level) => paired(`nerve.${kind}.${level}`))),
  ...paired('nerve.clunial'),
]
const COVERS: readonly CoverId[] = ['fascia.thoracolumbar', 'fat.subcutaneous', 'skin.back']

/** All of it, each once, deep to superficial. */
export const SOFT_TISSUE: readonly SoftId[] = [
  ...CONTENTS,
  ...SOFT_LIGAMENTS,
  ...TWIGS,
  ...MUSCLE_IDS,
  'vessel.aorta',
  'vessel.vena_cava',
  ...COVERS,
]

const KNOWN: ReadonlySet<string> = new Set(SOFT_TISSUE)

export const isSoftId = (text: string): text is SoftId => KNOWN.has(text)

export type SoftKind = 'sac' | 'ligament' | 'nerve' | 'muscle' | 'vessel' | 'fascia' | 'fat' | 'skin'

const FAMILIES: Readonly<Record<string, SoftKind>> = {
  sac: 'sac',
  cord: 'nerve',
  lig: 'ligament',
  nerve: 'nerve',
  muscle: 'muscle',
  vessel: 'vessel',
  fascia: 'fascia',
  fat: 'fat',
  skin: 'skin',
}

export const softKind = (id: SoftId): SoftKind => FAMILIES[id.slice(0, id.indexOf('.'))]!

/** What a structure is, without its level and side. */
export const SOFT_STEMS = [
  'sac.dural',
  'cord.conus',
  'nerve.cauda_equina',
  'lig.flavum',
  'lig.interspinous',
  'lig.supraspinous',
  'lig.intertransverse',
  'lig.iliolumbar',
  'lig.anterior_longitudinal',
  'lig.posterior_longitudinal',
  'nerve.mf',
  'nerve.is',
  'nerve.svn',
  'nerve.clunial',
  'muscle.multifidus.superficial',
  'muscle.multifidus.deep',
  'muscle.longissimus',
  'muscle.iliocostalis',
  'muscle.quadratus_lumborum',
  'muscle.psoas_major',
  'muscle.intertransversarii_mediales',
  'vessel.aorta',
  'vessel.vena_cava',
  'fascia.thoracolumbar',
  'fat.subcutaneous',
  'skin.back',
] as const
export type SoftStem = (typeof SOFT_STEMS)[number]

export interface SoftParts {
  readonly stem: SoftStem
  /** A segment (L4-L5) or the number of a nerve; null for what runs through all of them. */
  readonly level: Joint | NerveLevel | null
  readonly side: SideSuffix | null
}

/** What an id says. */
export function softParts(id: SoftId): SoftParts {
  const side = id.endsWith('.R') ? 'R' : id.endsWith('.L') ? 'L' : null
  const bare = side ? id.slice(0, -2) : id
  const level = /\.([TL]\d+(?:-[LS]\d)?)$/.exec(bare)?.[1] ?? null
  const stem = level ? bare.slice(0, -level.length - 1) : bare
  return { stem: stem as SoftStem, level: level as SoftParts['level'], side }
}
