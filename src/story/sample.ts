// The one call behind play, scrub, link, still and test: the Moment of a plan at a time. Pure and continuous in t.

import { smooth } from '../math/scalar.ts'
import type { Moment } from './moment.ts'
import type { Plan } from './pack.ts'
import { stepIndexAt } from './plan.ts'
import type { PlannedStep } from './plannedStep.ts'
import { blendSceneries, type Scenery } from './scenery.ts'
import { AUDIENCES } from './script.ts'
import { sentenceIndexAt } from './sentence.ts'

/** How long the picture takes to settle into a new step (docs/drawing.md#motion), less in short steps. */
const SETTLE_S = 1.3
const LONGEST_SETTLE_SHARE = 0.35

/** The Moment at t seconds, clamped to the story. */
export function sample(plan: Plan, t: number): Moment {
  const time = Math.min(Math.max(t, 0), plan.durationS)
  const step = plan.steps[stepIndexAt(plan, time)]!
  const progress = Math.min(1, (time - step.startS) / step.durationS)
  const scenery = sceneryAt(plan, step, time, progress)
  const effects = plan.pack.effectsOf(plan, { step, progress, t: time }, scenery)
  const [patient, clinician, student] = AUDIENCES.map((audience) =>
    sentenceIndexAt(plan.pack, step, audience, progress),
  )
  return {
    t: time,
    body: plan.body,
    step,
    progress,
    sentence: { patient: patient!, clinician: clinician!, student: student! },
    camera: scenery.camera,
    looks: scenery.looks,
    tools: effects.tools,
    fluids: effects.fluids,
    vessel: effects.vessel,
    signals: effects.signals,
    testPulses: effects.testPulses,
    lesions: effects.lesions,
    lesionTimeline: plan.lesion,
    nerves: effects.nerves,
    generator: effects.generator,
    labels: [...scenery.labels, ...effects.labels].filter(({ opacity }) => opacity > 0),
    insets: scenery.insets.filter(({ opacity }) => opacity > 0),
    workArea: scenery.workArea,
    scottie: scenery.scottie,
    skin: scenery.skin,
    monthsAfter: effects.monthsAfter,
    scaleBar: scenery.scaleBar > 0.5,
  }
}

function sceneryAt(plan: Plan, step: PlannedStep, t: number, progress: number): Scenery {
  const scenery = plan.pack.pictureOf(plan, step, progress)
  const before = plan.steps[step.index - 1]
  const settleS = Math.min(SETTLE_S, step.durationS * LONGEST_SETTLE_SHARE)
  const settled = (t - step.startS) / settleS
  if (!before || settled >= 1) return scenery
  return blendSceneries(endOf(plan, before), scenery, smooth(settled))
}

/** By plan, and in it by step: the same step of a plan on another body ends in another picture. */
const ENDS = new WeakMap<Plan, Map<PlannedStep, Scenery>>()

/** The last picture of a step; kept, since every frame of the next step's beginning needs it. Never changed. */
function endOf(plan: Plan, step: PlannedStep): Scenery {
  const ends = ENDS.get(plan) ?? new Map<PlannedStep, Scenery>()
  ENDS.set(plan, ends)
  let end = ends.get(step)
  if (!end) {
    end = plan.pack.pictureOf(plan, step, 1)
    ends.set(step, end)
  }
  return end
}
