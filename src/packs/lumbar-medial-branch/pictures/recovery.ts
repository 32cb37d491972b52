// Chapter 6, recovery and regrowth: the first weeks, when to call, the nerve grows back, what next.
import { target } from '../../../anatomy/targets.ts'
import { lerp, smooth, smoothRamp } from '../../../math/scalar.ts'
import { add, mix } from '../../../math/vec3.ts'
import { columnPose, fromBehind, pose } from '../../../story/cameraPoses.ts'
import { setLook } from '../../../story/looks.ts'
import { facetOf } from '../focus.ts'
import {
  baseScenery,
  type Choreography,
  label,
  labelAt,
  layOver,
  multifidus,
  nerveLabel,
  telling,
} from './stageSetting.ts'

const weeks: Choreography = (context) => {
  const scenery = baseScenery(context)
  scenery.camera = columnPose(context.plan.body, context.focus.side, 20)
  scenery.workArea = { kind: 'timeline', opacity: 1, progress: smoothRamp(context.u, 0, 0.9) }
  return scenery
}

const redflags: Choreography = (context) => {
  const scenery = baseScenery(context)
  scenery.camera = columnPose(context.plan.body, context.focus.side, 24)
  scenery.workArea = { kind: 'redflags', opacity: 1, progress: smoothRamp(context.u, 0, 0.8) }
  return scenery
}

const regrow: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const [tip, heel] = target(body, focus.nerve).rf.lineMm
  scenery.camera = pose(
    add(mix(tip, heel, 0.5), [0, -5, -2]),
    fromBehind(focus.side, lerp(56, 34, smooth(u)), focus.level === 'L5' ? 26 : 8),
    58,
  )
  if (focus.level === 'L5') scenery.camera = { ...scenery.camera, fromUnit: telling(focus) }
  scenery.signalLevel = smoothRamp(u, 0.3, 0.9)
  scenery.labels = [
    nerveLabel(body, focus, 0, 1),
    labelAt('fx.axon.regrowth', mix(tip, heel, 0.5), 1, smoothRamp(u, 0.16, 0.28)),
    label(body, facetOf(focus.joint, focus.suffix), 2, smoothRamp(u, 0.5, 0.6), {
      kind: 'side',
      side: focus.suffix,
    }),
  ]
  scenery.scaleBar = 1
  return scenery
}

const repeat: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  scenery.camera = columnPose(body, focus.side, lerp(26, 44, smooth(u)))
  layOver(scenery.looks, [...multifidus('R'), ...multifidus('L')], smoothRamp(u, 0.02, 0.14), 0.6)
  setLook(scenery.looks, [...multifidus('R'), ...multifidus('L')], 'emphasis', smoothRamp(u, 0.1, 0.3))
  scenery.workArea = { kind: 'cards', opacity: smoothRamp(u, 0.04, 0.16), progress: smoothRamp(u, 0.05, 0.9) }
  return scenery
}

export const RECOVERY = {
  'rec.01.weeks': weeks,
  'rec.02.redflags': redflags,
  'rec.03.regrow': regrow,
  'rec.04.repeat': repeat,
} as const satisfies Record<string, Choreography>
