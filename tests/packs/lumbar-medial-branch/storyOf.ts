// Plans and Moments as tests ask for them: a choice in one line, a place by step and share of it.

import type { Joint, SideChoice } from '../../../src/anatomy/levels.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import type { Cut } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import type { LumbarPlan, LumbarStep } from '../../../src/packs/lumbar-medial-branch/lumbarPlan.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import type { Moment } from '../../../src/story/moment.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { sample } from '../../../src/story/sample.ts'

export const storyOf = (joints: readonly Joint[], side: SideChoice, cut: Cut = 'full'): LumbarPlan =>
  makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints, side, cut })

/** A step by its key, or the first one of that id. Throws when the plan has none. */
export function stepIn(plan: LumbarPlan, name: string): LumbarStep {
  const step = plan.steps.find(({ key, id }) => key === name || id === name)
  if (!step) throw new Error(`storyOf: no step "${name}" in this plan`)
  return step
}

/** The Moment at a share, 0…1, of a step. */
export function momentIn(plan: LumbarPlan, name: string, share: number): Moment {
  const step = stepIn(plan, name)
  return sample(plan, step.startS + share * step.durationS)
}
