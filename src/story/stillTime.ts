// For those who want no motion: the picture stands still through a sentence and steps when the next one begins.

import type { Plan } from './pack.ts'
import { stepIndexAt, storyStepOf } from './plan.ts'
import type { PlannedStep } from './plannedStep.ts'
import type { Audience } from './script.ts'
import { sentenceIndexAt } from './sentence.ts'

/** Just before a sentence gives way: what it tells has then happened. */
const BEFORE_END_S = 0.05
/** The end of a step, and not yet the next one. */
const STEP_END_SHARE = 0.9999

/** The time whose picture stands for the whole sentence that is on at t. */
export function stillTime(plan: Plan, t: number, audience: Audience): number {
  const step = plan.steps[stepIndexAt(plan, t)]!
  const progress = Math.min(1, Math.max(0, (t - step.startS) / step.durationS))
  const index = sentenceIndexAt(plan.pack, step, audience, progress)
  const next = plan.pack.cuesOf(step, audience)[index + 1]
  return step.startS + (next?.at ?? 1) * step.durationS - BEFORE_END_S
}

/** The time whose picture stands for a whole step: what it tells is seen best then. */
export function stillOfStep(plan: Plan, step: PlannedStep): number {
  const share = storyStepOf(plan, step).seenAt ?? STEP_END_SHARE
  return stillTime(plan, step.startS + step.durationS * share, 'patient')
}
