// Every structure that can be shown, lit, labelled or tapped, by id. Ids follow docs/medicine.md#structure-ids,
// with `.R` / `.L` for what is paired. Names in people's languages live in the narration catalogues.
import {
  DISCS,
  type Disc,
  JOINTS,
  type Joint,
  NERVE_LEVELS,
  type NerveLevel,
  type SideSuffix,
  type Vertebra,
} from './levels.ts'
import { isSoftId, SOFT_TISSUE, type SoftId, type SoftKind, softKind } from './softTissue.ts'

type WholeVertebra = Exclude<Vertebra, 'S1'>
export const PAIRED_PARTS = [
  'pedicle',
  'tp',
  'sap',
  'iap',
  'lamina',
  'pars',
  'mamillary',
  'accessory',
] as const
export type PairedPart = (typeof PAIRED_PARTS)[number]
export const MIDLINE_PARTS = ['body', 'sp'] as const
export type MidlinePart = (typeof MIDLINE_PARTS)[number]

export type BoneId = `bone.${WholeVertebra}` | 'bone.sacrum'
export type BonePartId =
  | `bone.${WholeVertebra}.${MidlinePart}`
  | `bone.${WholeVertebra}.${PairedPart}.${SideSuffix}`
  | 'bone.S1.body'
  | `bone.S1.${'sap' | 'ala'}.${SideSuffix}`
export type DiscId = `disc.${Disc}`
export type FacetId = `facet.${Joint | 'T11-T12'}.${SideSuffix}`
export const NERVE_KINDS = ['spinal', 'drg', 'vr', 'dr', 'mb', 'ib', 'lb', 'art.prox', 'art.dist'] as const
export type NerveKind = (typeof NERVE_KINDS)[number]
export type NerveId = `nerve.${NerveKind}.${NerveLevel}.${SideSuffix}`
export type LigamentId = `lig.mal.${Exclude<WholeVertebra, 'T12'>}.${SideSuffix}`
export type IliumId = `bone.ilium.${SideSuffix}`
/** What the first model files hold: bones, discs, joints, nerves. */
export type SpineId = BoneId | BonePartId | DiscId | FacetId | NerveId | LigamentId | IliumId
export type StructureId = SpineId | SoftId

const SUFFIXES: readonly SideSuffix[] = ['R', 'L']
const WHOLE_VERTEBRAE: readonly WholeVertebra[] = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5']

export const BONES: readonly BoneId[] = [...WHOLE_VERTEBRAE.map((v) => `bone.${v}` as const), 'bone.sacrum']

/** The bone that a part belongs to; a bone itself. Parts of the sacrum are named for its first segment. */
export const boneOfPart = (id: StructureId): StructureId =>
  id.startsWith('bone.S1.')
    ? 'bone.sacrum'
    : (BONES.find((bone) => id === bone || id.startsWith(`${bone}.`)) ?? id)

/** Regions of one closed bone mesh, in the order of its part table; index 0 is the rest of the bone. */
export function partsOfBone(bone: BoneId): readonly (BonePartId | BoneId)[] {
  if (bone === 'bone.sacrum') {
    return [
      bone,
      'bone.S1.body',
      ...SUFFIXES.flatMap((s) => [`bone.S1.sap.${s}` as const, `bone.S1.ala.${s}` as const]),
    ]
  }
  const midline = MIDLINE_PARTS.map((part) => `${bone}.${part}` as BonePartId)
  const paired = SUFFIXES.flatMap((s) => PAIRED_PARTS.map((part) => `${bone}.${part}.${s}` as BonePartId))
  return [bone, ...midline, ...paired]
}

const DISC_IDS: readonly DiscId[] = DISCS.map((disc) => `disc.${disc}` as const)
const FACETS: readonly FacetId[] = (['T11-T12', ...JOINTS] as const).flatMap((joint) =>
  SUFFIXES.map((s) => `facet.${joint}.${s}` as const),
)
const LIGAMENTS: readonly LigamentId[] = (['L1', 'L2', 'L3', 'L4', 'L5'] as const).flatMap((v) =>
  SUFFIXES.map((s) => `lig.mal.${v}.${s}` as const),
)
const ILIA: readonly IliumId[] = SUFFIXES.map((s) => `bone.ilium.${s}` as const)

/** The L5 dorsal ramus forms a medial and an intermediate branch only [bogduk1982]: there is no lateral one. */
export const NERVES: readonly NerveId[] = NERVE_LEVELS.flatMap((level) =>
  NERVE_KINDS.filter((kind) => !(level === 'L5' && kind === 'lb')).flatMap((kind) =>
    SUFFIXES.map((s) => `nerve.${kind}.${level}.${s}` as const),
  ),
)

/** Bones, discs, joints and nerves: what stands in the first model files. */
export const SPINE_STRUCTURES: readonly SpineId[] = [
  ...BONES.flatMap(partsOfBone),
  ...ILIA,
  ...DISC_IDS,
  ...FACETS,
  ...LIGAMENTS,
  ...NERVES,
]

/** All structures, each once, in a fixed order: an index into this list is stable within a build. */
export const STRUCTURES: readonly StructureId[] = [...SPINE_STRUCTURES, ...SOFT_TISSUE]

const INDEX: ReadonlyMap<string, number> = new Map(STRUCTURES.map((id, index) => [id, index]))

const NERVE_SET: ReadonlySet<string> = new Set(NERVES)

/** A nerve of the spine that has a curve; not the nerves that are soft tissue. */
export const isNerveId = (id: string): id is NerveId => NERVE_SET.has(id)

export const isStructureId = (text: string): text is StructureId => INDEX.has(text)

/** Index into STRUCTURES. Throws for a name that is not a structure. */
export function structureIndex(id: StructureId): number {
  const index = INDEX.get(id)
  if (index === undefined) throw new Error(`structures: no structure "${id}"`)
  return index
}

export type StructureKind = 'bone' | 'ilium' | 'disc' | 'facet' | 'ligament' | 'nerve' | SoftKind

export function kindOf(id: StructureId): StructureKind {
  if (isSoftId(id)) return softKind(id)
  if (id.startsWith('bone.ilium')) return 'ilium'
  if (id.startsWith('bone.')) return 'bone'
  if (id.startsWith('disc.')) return 'disc'
  if (id.startsWith('facet.')) return 'facet'
  if (id.startsWith('lig.')) return 'ligament'
  return 'nerve'
}

/** The side of a paired structure; null for what lies in the midline. */
export const suffixOfStructure = (id: StructureId): SideSuffix | null =>
  id.endsWith('.R') ? 'R' : id.endsWith('.L') ? 'L' : null
