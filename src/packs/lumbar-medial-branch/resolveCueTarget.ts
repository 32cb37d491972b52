// From a role in the script (<sel>, <n>, <n+1>) to the structures it stands for in this plan and step.
import { levelOfNerve } from '../../anatomy/innervation.ts'
import { bonesOf, JOINTS, SIDES, suffixOf } from '../../anatomy/levels.ts'
import { BONES, isStructureId, STRUCTURES, type StructureId } from '../../anatomy/structures.ts'
import { type CueTarget, SCENE_THINGS, type SceneThing } from './cueTarget.ts'
import { boneOf, type Focus, facetOf, needleBed } from './focus.ts'
import type { LumbarPlan } from './lumbarPlan.ts'

const isSceneThing = (text: string): text is SceneThing => (SCENE_THINGS as readonly string[]).includes(text)

/** What lights up: structures, or the thing itself when it is not part of the spine. Empty when the plan has none. */
export function resolveCueTarget(
  cue: CueTarget,
  plan: LumbarPlan,
  focus: Focus,
): readonly (StructureId | SceneThing)[] {
  if (isSceneThing(cue)) return [cue]
  if (isStructureId(cue)) return [cue]
  const { suffix, level, upper, lower, crossed } = focus
  const onSides = plan.side === 'both' ? SIDES.map(suffixOf) : [suffix]
  const starred = /^(\w+(?:\.\w+)?)\.\*$/.exec(cue)
  if (starred)
    return STRUCTURES.filter((id) =>
      cue === 'bone.*' ? (BONES as readonly string[]).includes(id) : id.startsWith(`${starred[1]}.`),
    )
  switch (cue) {
    case 'facet.<sel>':
      return plan.joints.flatMap((joint) => onSides.map((s) => facetOf(joint, s)))
    case 'facet.<n>-<n+1>': {
      const above = JOINTS.find((joint) => bonesOf(joint)[1] === crossed)
      return [above ? facetOf(above, suffix) : `facet.T11-T12.${suffix}`]
    }
    case 'facet.<n+1>-<n+2>': {
      const below = JOINTS.find((joint) => bonesOf(joint)[0] === crossed)
      return below ? [facetOf(below, suffix)] : []
    }
    case 'nerve.<plan>':
      return plan.nerves.map(({ id }) => id)
    case 'nerve.mb.<n>':
      return [focus.nerve]
    case 'nerve.art.<n>':
      return existing([`nerve.art.prox.${level}.${suffix}`, `nerve.art.dist.${level}.${suffix}`])
    case 'bone.<upper>':
      return [boneOf(upper)]
    case 'bone.<lower>':
      return [boneOf(lower)]
    case 'bone.<n+1>':
      return [boneOf(crossed)]
    case 'bone.<lower>.tp':
      return [needleBed(lower, suffix)]
    case 'bone.<n+1>.tp':
      return [needleBed(crossed, suffix)]
    case 'nerve.dr.L5':
    case 'bone.S1.ala':
    case 'bone.S1.sap':
    case 'facet.L5-S1':
    case 'bone.ilium':
      return existing(onSides.map((s) => `${cue}.${s}`))
    default:
      return existing([`${fill(cue, { upper, lower, level: levelOfNerve(focus.nerve), crossed })}.${suffix}`])
  }
}

const fill = (cue: string, names: { upper: string; lower: string; level: string; crossed: string }): string =>
  cue
    .replace('<upper>', names.upper)
    .replace('<lower>', names.lower)
    .replace('<n+1>', names.crossed)
    .replace('<n>', names.level)

/** Some roles have no structure at an end of the column (no ligament on T12, no lateral branch of L5). */
const existing = (ids: readonly string[]): StructureId[] => ids.filter(isStructureId)
