// For those who want no motion: the picture stands still through a sentence and steps when the next one begins.

import { cuesOf } from '../packs/lumbar-medial-branch/cues/scriptOf.ts'
import { type Plan, stepIndexAt } from './plan.ts'
import type { Audience } from './script.ts'
import { sentenceIndexAt } from './sentence.ts'

/** Just before a sentence gives way: what it tells has then happened. */
const BEFORE_END_S = 0.05

/** The time whose picture stands for the whole sentence that is on at t. */
export function stillTime(plan: Plan, t: number, audience: Audience): number {
  const step = plan.steps[stepIndexAt(plan, t)]!
  const progress = Math.min(1, Math.max(0, (t - step.startS) / step.durationS))
  const next = cuesOf(step, audience)[sentenceIndexAt(step, audience, progress) + 1]
  return step.startS + (next?.at ?? 1) * step.durationS - BEFORE_END_S
}
