// The one call behind play, scrub, link, still and test: the Moment of a plan at a time. Pure and continuous in t.

import { smooth } from '../math/scalar.ts'
import type { StepId } from '../packs/lumbar-medial-branch/chapters.ts'
import {
  fluidsAt,
  generatorAt,
  lesionsAt,
  monthsAfterAt,
  nervesAt,
  testPulsesAt,
  vesselAt,
} from '../packs/lumbar-medial-branch/effects/effects.ts'
import { painSignalsAt } from '../packs/lumbar-medial-branch/effects/painSignals.ts'
import { focusOf } from '../packs/lumbar-medial-branch/focus.ts'
import { lesionLabels } from '../packs/lumbar-medial-branch/lesion/lesionLabels.ts'
import { ANATOMY } from '../packs/lumbar-medial-branch/pictures/anatomy.ts'
import { BLOCK } from '../packs/lumbar-medial-branch/pictures/block.ts'
import { RECOVERY } from '../packs/lumbar-medial-branch/pictures/recovery.ts'
import { RESULT } from '../packs/lumbar-medial-branch/pictures/result.ts'
import { RFA } from '../packs/lumbar-medial-branch/pictures/rfa.ts'
import { SIGNAL } from '../packs/lumbar-medial-branch/pictures/signal.ts'
import type { Choreography } from '../packs/lumbar-medial-branch/pictures/stageSetting.ts'
import { toolPosesAt } from '../packs/lumbar-medial-branch/tools/toolPoses.ts'
import { COAGULATION_C } from '../physics/heatLevels.ts'
import type { Moment } from './moment.ts'
import { type Plan, type PlannedStep, stepIndexAt } from './plan.ts'
import { blendSceneries, type Scenery } from './scenery.ts'
import { AUDIENCES } from './script.ts'
import { sentenceIndexAt } from './sentence.ts'

const CHOREOGRAPHIES: Readonly<Record<StepId, Choreography>> = {
  ...ANATOMY,
  ...SIGNAL,
  ...BLOCK,
  ...RESULT,
  ...RFA,
  ...RECOVERY,
}

/** How long the picture takes to settle into a new step (docs/drawing.md#motion: 900–1400 ms), less in short steps. */
const SETTLE_S = 1.3
const LONGEST_SETTLE_SHARE = 0.35

/** The Moment at t seconds, clamped to the story. */
export function sample(plan: Plan, t: number): Moment {
  const time = Math.min(Math.max(t, 0), plan.durationS)
  const step = plan.steps[stepIndexAt(plan, time)]!
  const progress = Math.min(1, (time - step.startS) / step.durationS)
  const scenery = sceneryAt(plan, step, time, progress)
  const lesions = lesionsAt(plan, time)
  const generator = generatorAt(plan, time)
  const [patient, clinician, student] = AUDIENCES.map((audience) => sentenceIndexAt(step, audience, progress))
  return {
    t: time,
    body: plan.body,
    step,
    progress,
    sentence: { patient: patient!, clinician: clinician!, student: student! },
    camera: scenery.camera,
    looks: scenery.looks,
    tools: toolPosesAt(plan, step, progress, time),
    fluids: fluidsAt(plan, time),
    vessel: vesselAt(plan, time),
    signals: painSignalsAt(plan, time, scenery.signalLevel),
    testPulses: testPulsesAt(plan, time),
    lesions,
    lesionTimeline: plan.lesion,
    nerves: nervesAt(plan, time),
    generator,
    labels: [
      ...scenery.labels,
      ...(step.id === 'rfa.05.heat'
        ? lesionLabels(plan.body, step, lesions, scenery.camera.fromUnit, generator?.insideMm[COAGULATION_C])
        : []),
    ].filter(({ opacity }) => opacity > 0),
    insets: scenery.insets.filter(({ opacity }) => opacity > 0),
    workArea: scenery.workArea,
    scottie: scenery.scottie,
    skin: scenery.skin,
    monthsAfter: monthsAfterAt(plan, time),
    scaleBar: scenery.scaleBar > 0.5,
  }
}

function sceneryAt(plan: Plan, step: PlannedStep, t: number, progress: number): Scenery {
  const scenery = CHOREOGRAPHIES[step.id]({ plan, step, focus: focusOf(plan, step), u: progress })
  const before = plan.steps[step.index - 1]
  const settleS = Math.min(SETTLE_S, step.durationS * LONGEST_SETTLE_SHARE)
  const settled = (t - step.startS) / settleS
  if (!before || settled >= 1) return scenery
  return blendSceneries(endOf(plan, before), scenery, smooth(settled))
}

const ENDS = new WeakMap<PlannedStep, Scenery>()

/** The last picture of a step; kept, since every frame of the next step's beginning needs it. Never changed. */
function endOf(plan: Plan, step: PlannedStep): Scenery {
  let end = ENDS.get(step)
  if (!end) {
    end = CHOREOGRAPHIES[step.id]({ plan, step, focus: focusOf(plan, step), u: 1 })
    ENDS.set(step, end)
  }
  return end
}
