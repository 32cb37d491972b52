// Which two nerves serve which facet joint, and which bone each of them crosses (docs/medicine.md#the-rule).
import {
  bonesOf,
  crossingNerve,
  JOINTS,
  type Joint,
  type NerveLevel,
  type SideChoice,
  type SideSuffix,
  sidesOf,
  suffixOf,
  type Vertebra,
} from './levels.ts'
import type { SourceKey } from './sources.ts'
import type { BonePartId } from './structures.ts'

/** A nerve that a block or a heat lesion is aimed at: a medial branch, or the L5 dorsal ramus. */
export type TreatedNerve = `nerve.mb.${Exclude<NerveLevel, 'L5'>}.${SideSuffix}` | `nerve.dr.L5.${SideSuffix}`

/** The level whose dorsal ramus itself is treated, not its medial branch. */
export const isRamusLevel = (level: NerveLevel): level is 'L5' => level === 'L5'

export const isTreatedNerve = (id: string): id is TreatedNerve => /^nerve\.(mb\.(?!L5)|dr\.L5)/.test(id)

export interface JointSupply {
  readonly joint: Joint
  /** Spinal nerve numbers, upper first: X−1 and X for joint X–Y. */
  readonly nerves: readonly [NerveLevel, NerveLevel]
  /** How well this row is known. T12–L1 rests on a textbook recalled from memory: "less well studied". */
  readonly confidence: 'high' | 'medium'
  readonly sources: readonly SourceKey[]
}

/** Joint L(n)–L(n+1) is served by nerves L(n−1) and L(n): those that cross its two bones. */
export const INNERVATION: readonly JointSupply[] = JOINTS.map((joint) => {
  const [upper, lower] = bonesOf(joint)
  return {
    joint,
    nerves: [crossingNerve(upper), crossingNerve(lower)],
    confidence: joint === 'T12-L1' ? 'medium' : 'high',
    sources:
      joint === 'T12-L1'
        ? ['bogduk_book', 'chua1995']
        : joint === 'L5-S1'
          ? ['bogduk_long1979', 'bogduk1982', 'wikimsk_mbb']
          : joint === 'L1-L2' || joint === 'L2-L3'
            ? ['bogduk1982', 'bogduk_long1979']
            : ['bogduk1982', 'wikimsk_mbb'],
  }
})

/** Which nerves serve this joint is less well studied. */
export const isLessStudied = (joint: Joint): boolean =>
  INNERVATION.some((row) => row.joint === joint && row.confidence === 'medium')

/** The structure that is treated for spinal nerve n: its medial branch; for L5 the dorsal ramus itself. */
export const treatedNerve = (level: NerveLevel, suffix: SideSuffix): TreatedNerve =>
  level === 'L5' ? `nerve.dr.L5.${suffix}` : `nerve.mb.${level}.${suffix}`

export const levelOfNerve = (nerve: TreatedNerve): NerveLevel => nerve.split('.')[2] as NerveLevel

export const suffixOfNerve = (nerve: TreatedNerve): SideSuffix => nerve.slice(-1) as SideSuffix

/** The bone part under the needle: the transverse process of the crossed vertebra, for L5 the sacral ala. */
export function crossedPart(nerve: TreatedNerve): BonePartId {
  const vertebra = crossedVertebraOf(nerve)
  const suffix = suffixOfNerve(nerve)
  return vertebra === 'S1' ? `bone.S1.ala.${suffix}` : `bone.${vertebra}.tp.${suffix}`
}

/** The vertebra that a treated nerve crosses. */
export const crossedVertebraOf = (nerve: TreatedNerve): Vertebra => {
  const supply = INNERVATION.find(({ nerves }) => nerves.includes(levelOfNerve(nerve)))!
  return bonesOf(supply.joint)[supply.nerves.indexOf(levelOfNerve(nerve))]!
}

/**
 * The nerves to treat for a choice of joints, each once, in treatment order: right side first, then left, and
 * on each side from cranial to caudal. Contiguous joints share the nerve between them.
 */
export function nervesForJoints(joints: readonly Joint[], side: SideChoice): TreatedNerve[] {
  const levels = INNERVATION.filter(({ joint }) => joints.includes(joint)).flatMap(({ nerves }) => nerves)
  const unique = [...new Set(levels)]
  return sidesOf(side).flatMap((s) => unique.map((level) => treatedNerve(level, suffixOf(s))))
}

/** Joints of the choice that a nerve serves. */
export const jointsServedBy = (nerve: TreatedNerve, joints: readonly Joint[]): Joint[] =>
  INNERVATION.filter((row) => joints.includes(row.joint) && row.nerves.includes(levelOfNerve(nerve))).map(
    (row) => row.joint,
  )

/** Whether the big front branch of a nerve goes to the leg: T11 and T12 run to the trunk, L1 to groin and belly wall. */
export const reachesLeg = (level: NerveLevel): boolean => level !== 'T11' && level !== 'T12' && level !== 'L1'

/** Of those whose front branch does not reach the leg: it runs to the groin; the others stay on the trunk. */
export const reachesGroin = (level: NerveLevel): boolean => level === 'L1'
