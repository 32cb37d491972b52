// What one Moment costs: `sample` over a whole story, for the example and for every joint on both sides.

import type { JOINTS } from '../anatomy/levels.ts'
import { TYPICAL_BODY } from '../anatomy/typicalBody.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../story/plan.ts'
import { sample } from '../story/sample.ts'
import { cpuMs } from './cpuMs.ts'

const MOMENTS = 2000

/** Processor time of one `sample`, ms: the mean over a story, and the mean of its dearest step. */
export function sampleCost(
  joints: readonly (typeof JOINTS)[number][],
  side: 'right' | 'both',
  moments = MOMENTS,
): { meanMs: number; dearestMs: number; dearest: string } {
  const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints, side, cut: 'full' })
  const over = (from: number, span: number, count: number): number =>
    cpuMs(() => {
      for (let i = 0; i < count; i++) sample(plan, from + (span * (i + 0.5)) / count)
    }) / count
  // Whatever a story works out once (stops, nerve heat, compiled code) is no part of what a Moment costs.
  for (let i = 0; i < 10 * moments; i++) sample(plan, (plan.durationS * i) / (10 * moments))
  const meanMs = over(0, plan.durationS, moments)
  let dearest = ''
  let dearestMs = 0
  for (const { key, startS, durationS, telling } of plan.steps) {
    if (telling === 'again') continue
    const ms = over(startS, durationS, moments / 10)
    if (ms > dearestMs) {
      dearestMs = ms
      dearest = key
    }
  }
  return { meanMs, dearestMs, dearest }
}
