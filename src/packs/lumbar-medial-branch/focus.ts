// What a step is about: the joint, the bones and the nerve that its roles (<sel>, <n>, <n+1>) stand for.
import {
  crossedVertebraOf,
  jointsServedBy,
  levelOfNerve,
  suffixOfNerve,
  type TreatedNerve,
} from '../../anatomy/innervation.ts'
import {
  bonesOf,
  type Joint,
  type NerveLevel,
  type Side,
  type SideSuffix,
  sideOf,
  type Vertebra,
} from '../../anatomy/levels.ts'
import type { BoneId, BonePartId, FacetId, NerveId } from '../../anatomy/structures.ts'
import type { LumbarPlan, LumbarStep } from './lumbarPlan.ts'

export interface Focus {
  readonly joint: Joint
  readonly upper: Vertebra
  readonly lower: Vertebra
  readonly nerve: TreatedNerve
  readonly level: NerveLevel
  /** The bone the nerve crosses. */
  readonly crossed: Vertebra
  readonly suffix: SideSuffix
  readonly side: Side
  /** Its place among the plan's nerves, from 0. */
  readonly turn: number
}

/**
 * A step of its own nerve is about that nerve; the others are about the plan's first nerve that leaves the spine
 * below a bone of the picture (T11 does not: its foramen lies above T12).
 */
export function focusOf(plan: LumbarPlan, step: LumbarStep): Focus {
  const nerve =
    step.subject ?? (plan.nerves.find(({ id }) => levelOfNerve(id) !== 'T11') ?? plan.nerves[0]!).id
  const joint = jointsServedBy(nerve, plan.joints)[0]!
  const [upper, lower] = bonesOf(joint)
  const suffix = suffixOfNerve(nerve)
  return {
    joint,
    upper,
    lower,
    nerve,
    level: levelOfNerve(nerve),
    crossed: crossedVertebraOf(nerve),
    suffix,
    side: sideOf(suffix),
    turn: plan.nerves.findIndex(({ id }) => id === nerve),
  }
}

export const boneOf = (vertebra: Vertebra): BoneId => (vertebra === 'S1' ? 'bone.sacrum' : `bone.${vertebra}`)

/** The part under a needle on that bone: transverse process, or the ala of the sacrum. */
export const needleBed = (vertebra: Vertebra, suffix: SideSuffix): BonePartId =>
  vertebra === 'S1' ? `bone.S1.ala.${suffix}` : `bone.${vertebra}.tp.${suffix}`

export const superiorProcess = (vertebra: Vertebra, suffix: SideSuffix): BonePartId =>
  `bone.${vertebra}.sap.${suffix}`

export const facetOf = (joint: Joint, suffix: SideSuffix): FacetId => `facet.${joint}.${suffix}`

/** A treated nerve with the twigs that go with it to its joints. */
export function nerveWithTwigs(nerve: TreatedNerve): NerveId[] {
  const level = levelOfNerve(nerve)
  const suffix = suffixOfNerve(nerve)
  const twigs: NerveId[] = [`nerve.art.prox.${level}.${suffix}`]
  if (level === 'L5') twigs.push(`nerve.mb.L5.${suffix}`)
  else twigs.push(`nerve.art.dist.${level}.${suffix}`)
  return [nerve, ...twigs]
}
