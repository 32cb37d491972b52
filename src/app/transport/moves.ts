// Where the keys and buttons of the transport lead: times of a plan, seconds.

import type { Plan } from '../../story/pack.ts'
import { stepIndexAt } from '../../story/plan.ts'
import { chaptersOf } from './chapters.ts'

export const ARROW_S = 5
/** "Previous" within the first moments of a step goes to the step before, later to the step's own beginning. */
const SAME_STEP_S = 1.5

export const nextStepTime = (plan: Plan, t: number): number =>
  plan.steps[stepIndexAt(plan, t) + 1]?.startS ?? plan.durationS

export function previousStepTime(plan: Plan, t: number): number {
  const index = stepIndexAt(plan, t)
  const { startS } = plan.steps[index]!
  return t - startS > SAME_STEP_S || index === 0 ? startS : plan.steps[index - 1]!.startS
}

/** Beginning of this chapter, or of the one before when it has only just begun. */
export function previousChapterTime(plan: Plan, t: number): number {
  const starts = chaptersOf(plan).map(({ startS }) => startS)
  return starts.findLast((startS) => startS < t - SAME_STEP_S) ?? 0
}

export const nextChapterTime = (plan: Plan, t: number): number =>
  chaptersOf(plan).find(({ startS }) => startS > t)?.startS ?? plan.durationS
