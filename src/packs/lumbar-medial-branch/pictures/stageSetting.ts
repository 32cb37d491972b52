// What all steps share: the spine at rest with this plan's joints and nerves, and short hands for labels and views.
import type { Body } from '../../../anatomy/body.ts'
import { levelOfNerve, suffixOfNerve } from '../../../anatomy/innervation.ts'
import { anchor } from '../../../anatomy/landmarks.ts'
import { NERVE_LEVELS, type NerveLevel, type SideSuffix, sidesOf, suffixOf } from '../../../anatomy/levels.ts'
import { SOFT_TISSUE, softKind } from '../../../anatomy/softTissue.ts'
import { NERVES, type NerveId, type StructureId } from '../../../anatomy/structures.ts'
import type { Vec3 } from '../../../math/vec3.ts'
import { columnPose, fromBehind } from '../../../story/cameraPoses.ts'
import { restingLooks, setLook } from '../../../story/looks.ts'
import type { Label, LabelDetail, Looks } from '../../../story/moment.ts'
import type { Scenery } from '../../../story/scenery.ts'
import type { SceneThing } from '../cueTarget.ts'
import { type Focus, facetOf, nerveWithTwigs } from '../focus.ts'
import type { LumbarPlan, LumbarStep } from '../lumbarPlan.ts'

/** Everything a step's scenery may depend on. `u` is its progress, 0…1. */
export interface StepContext {
  readonly plan: LumbarPlan
  readonly step: LumbarStep
  readonly focus: Focus
  readonly u: number
}

export type Choreography = (context: StepContext) => Scenery

const TRUNKS = ['spinal', 'drg', 'vr', 'dr', 'mb'] as const

export const planSuffixes = (plan: LumbarPlan): SideSuffix[] => sidesOf(plan.side).map(suffixOf)

export const planFacets = (plan: LumbarPlan) =>
  plan.joints.flatMap((joint) => planSuffixes(plan).map((s) => facetOf(joint, s)))

/** Trunks of every level on both sides: what is always there once nerves are shown. */
const ALL_TRUNKS: readonly NerveId[] = NERVES.filter((id) =>
  TRUNKS.some((kind) => id.startsWith(`nerve.${kind}.`)),
)

/**
 * The spine with the plan's joints green and its nerves gold; all nerves drawn with the sac they leave, thin branches
 * left out.
 */
export function baseScenery({ plan, focus }: StepContext): Scenery {
  const looks = restingLooks()
  setLook(looks, ALL_TRUNKS, 'presence', 1)
  setLook(looks, ['sac.dural'], 'presence', 1)
  // Flesh comes and goes as a ghost: it is never solid on its way.
  setLook(looks, FLESH, 'ghost', 1)
  setLook(looks, planFacets(plan), 'chosen', 1)
  for (const { id } of plan.nerves) {
    setLook(looks, nerveWithTwigs(id), 'presence', 1)
    setLook(looks, nerveWithTwigs(id), 'emphasis', 1)
  }
  return {
    camera: columnPose(plan.body, focus.side, 30),
    looks,
    labels: [],
    insets: [],
    workArea: null,
    scottie: null,
    skin: null,
    signalLevel: 0,
    scaleBar: 0,
  }
}

const BY_LEVEL: ReadonlyMap<string, readonly NerveId[]> = new Map(
  NERVE_LEVELS.flatMap((level) =>
    (['R', 'L'] as const).map((suffix) => [
      `${level}.${suffix}`,
      NERVES.filter((id) => id.endsWith(`.${level}.${suffix}`)),
    ]),
  ),
)

/** All of one level's nerves on one side. */
export const nervesOfLevel = (level: NerveLevel, suffix: SideSuffix): readonly NerveId[] =>
  BY_LEVEL.get(`${level}.${suffix}`)!

const FLESH: readonly StructureId[] = SOFT_TISSUE.filter((id) => softKind(id) === 'muscle')

/** Both layers of multifidus on a side. */
export const multifidus = (suffix: SideSuffix): readonly StructureId[] => [
  `muscle.multifidus.deep.${suffix}`,
  `muscle.multifidus.superficial.${suffix}`,
]

/** Flesh laid over the spine as a ghost: faint, so that nerve and needle tell the story through it. */
export function layOver(looks: Looks, ids: readonly StructureId[], share: number, ghost = 1): void {
  setLook(looks, ids, 'presence', share)
  setLook(looks, ids, 'ghost', ghost)
}

/** The direction that shows a nerve on its bone best: from behind and the side; for L5, from above into the groove. */
export const telling = ({ level, side }: Focus): Vec3 =>
  level === 'L5' ? fromBehind(side, 30, 34) : fromBehind(side, 50, 10)

export function label(
  body: Body,
  subject: StructureId,
  rank: number,
  opacity: number,
  detail: LabelDetail = { kind: 'plain' },
): Label {
  return { key: subject, subject, anchorMm: anchor(body, subject).pointMm, detail, rank, opacity }
}

export function labelAt(
  subject: SceneThing,
  anchorMm: Vec3,
  rank: number,
  opacity: number,
  detail: LabelDetail = { kind: 'plain' },
): Label {
  return { key: subject, subject, anchorMm, detail, rank, opacity }
}

/** "L3 medial branch, on the L4 bone". */
export function nerveLabel(
  body: Body,
  focus: Pick<Focus, 'nerve' | 'crossed'>,
  rank: number,
  opacity: number,
): Label {
  return label(body, focus.nerve, rank, opacity, { kind: 'on bone', vertebra: focus.crossed })
}

/** Labels for the plan's nerves on the focus's side: the one in focus first, the others as next. */
export function planNerveLabels({ plan, focus }: StepContext, opacity: number): Label[] {
  return plan.nerves
    .filter(({ id }) => suffixOfNerve(id) === focus.suffix)
    .map(({ id, crosses }, i) =>
      label(plan.body, id, id === focus.nerve ? 0 : 2 + i, opacity, {
        kind: 'on bone',
        vertebra: crosses.split('.')[1]!,
      }),
    )
}

export const ventralRamusLabel = (body: Body, focus: Focus, rank: number, opacity: number): Label =>
  label(body, `nerve.vr.${levelOfNerve(focus.nerve)}.${focus.suffix}`, rank, opacity, { kind: 'not treated' })
