// Everything that tools and treatment do at a time of a plan.
import { COAGULATION_C } from '../../../physics/heatLevels.ts'
import type { Effects } from '../../../story/effects.ts'
import type { StoryPlace } from '../../../story/pack.ts'
import type { Scenery } from '../../../story/scenery.ts'
import { lesionLabels } from '../lesion/lesionLabels.ts'
import type { LumbarPlan, LumbarStep } from '../lumbarPlan.ts'
import { toolPosesAt } from '../tools/toolPoses.ts'
import {
  fluidsAt,
  generatorAt,
  lesionsAt,
  monthsAfterAt,
  nervesAt,
  testPulsesAt,
  vesselAt,
} from './effects.ts'
import { painSignalsAt } from './painSignals.ts'

export function effectsAt(
  plan: LumbarPlan,
  { step, progress, t }: StoryPlace<LumbarStep>,
  { camera, signalLevel }: Readonly<Scenery>,
): Effects {
  const lesions = lesionsAt(plan, t)
  const generator = generatorAt(plan, t)
  return {
    tools: toolPosesAt(plan, step, progress, t),
    fluids: fluidsAt(plan, t),
    vessel: vesselAt(plan, t),
    signals: painSignalsAt(plan, t, signalLevel),
    testPulses: testPulsesAt(plan, t),
    lesions,
    nerves: nervesAt(plan, t),
    generator,
    monthsAfter: monthsAfterAt(plan, t),
    labels:
      step.id === 'rfa.05.heat'
        ? lesionLabels(plan.body, step, lesions, camera.fromUnit, generator?.insideMm[COAGULATION_C])
        : [],
  }
}
