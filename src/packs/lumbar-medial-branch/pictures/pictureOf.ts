// Which picture each step has, and what it is about.
import type { Scenery } from '../../../story/scenery.ts'
import type { StepId } from '../chapters.ts'
import { focusOf } from '../focus.ts'
import type { LumbarPlan, LumbarStep } from '../lumbarPlan.ts'
import { ANATOMY } from './anatomy.ts'
import { BLOCK } from './block.ts'
import { RECOVERY } from './recovery.ts'
import { RESULT } from './result.ts'
import { RFA } from './rfa.ts'
import { SIGNAL } from './signal.ts'
import type { Choreography } from './stageSetting.ts'

const CHOREOGRAPHIES: Readonly<Record<StepId, Choreography>> = {
  ...ANATOMY,
  ...SIGNAL,
  ...BLOCK,
  ...RESULT,
  ...RFA,
  ...RECOVERY,
}

/** The picture of a step at a share of it, 0…1. */
export const pictureOf = (plan: LumbarPlan, step: LumbarStep, share: number): Scenery =>
  CHOREOGRAPHIES[step.id]({ plan, step, focus: focusOf(plan, step), u: share })
