// Chapter 5, RF ablation: setting up, along the nerve, two tests, numbing, the heat lesion, what it does to the nerve.
import { target } from '../../../anatomy/targets.ts'
import { lerp, smooth, smoothRamp, smoothWindow } from '../../../math/scalar.ts'
import { add, addScaled, mix, normalize, slerp, sub, type Vec3 } from '../../../math/vec3.ts'
import { columnPose, fromBehind, pose } from '../../../story/cameraPoses.ts'
import { setLook } from '../../../story/looks.ts'
import type { Focus } from '../focus.ts'
import { superiorProcess } from '../focus.ts'
import type { LumbarPlan } from '../lumbarPlan.ts'
import {
  baseScenery,
  type Choreography,
  label,
  labelAt,
  layOver,
  multifidus,
  nerveLabel,
  planFacets,
  telling,
  ventralRamusLabel,
} from './stageSetting.ts'

/** Middle of the bare tip, and the shaft's direction towards the hub. */
function tipOf({ body }: LumbarPlan, { nerve }: Focus): { middleMm: Vec3; hub: Vec3 } {
  const [tip, heel] = target(body, nerve).rf.lineMm
  return { middleMm: mix(tip, heel, 0.5), hub: normalize(sub(heel, tip)) }
}

const setup: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  scenery.camera = columnPose(body, focus.side, lerp(8, 14, smooth(u)), 14)
  scenery.insets = [
    { kind: 'treatment room', opacity: smoothRamp(u, 0, 0.12), progress: 1 + smoothRamp(u, 0.1, 0.9) },
  ]
  return scenery
}

const approach: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u, step } = context
  const { body } = context.plan
  const { middleMm, hub } = tipOf(context.plan, focus)
  const isFull = step.telling === 'full'
  // From below and the side, so that the shaft lies across the view; then the true lateral.
  const start = slerp(fromBehind(focus.side, 38, -6), hub, 0.25)
  const lateral = fromBehind(focus.side, 84, 3)
  const near = telling(focus)
  const from = isFull
    ? slerp(slerp(start, near, smoothRamp(u, 0.4, 0.62)), lateral, smoothRamp(u, 0.72, 0.86))
    : slerp(start, near, smoothRamp(u, 0.2, 0.7))
  scenery.camera = pose(
    addScaled(middleMm, hub, lerp(26, 2, smoothRamp(u, 0.1, 0.62))),
    from,
    lerp(110, 56, smoothRamp(u, 0.1, 0.6)),
  )
  setLook(scenery.looks, planFacets(context.plan), 'chosen', 0.7)
  scenery.labels = [
    nerveLabel(body, focus, 0, 1),
    labelAt('tool.cannula.rf', addScaled(middleMm, hub, 24), 1, smoothRamp(u, 0.16, 0.26)),
    labelAt('tool.activetip', middleMm, 2, smoothRamp(u, 0.6, 0.7)),
    label(body, superiorProcess(focus.crossed, focus.suffix), 4, smoothRamp(u, 0.5, 0.6)),
    ventralRamusLabel(body, focus, 3, smoothRamp(u, 0.66, 0.76)),
  ]
  scenery.scaleBar = 1
  return scenery
}

/** Drawn slower than 2 Hz, so that nothing flashes. */
const TWITCHES_PER_S = 1

const test: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u, step } = context
  const { body } = context.plan
  const { middleMm } = tipOf(context.plan, focus)
  scenery.camera = pose(middleMm, telling(focus), 54)
  scenery.labels = [
    labelAt('tool.activetip', middleMm, 0, 1),
    nerveLabel(body, focus, 1, 1),
    ventralRamusLabel(body, focus, 2, 1),
    labelAt('muscle.multifidus', add(middleMm, [0, -14, -10]), 3, smoothRamp(u, 0.54, 0.64)),
  ]
  // The slow pulses make multifidus twitch: it swells into sight and dims, once a second.
  layOver(scenery.looks, multifidus(focus.suffix), smoothWindow(u, 0.44, 1.3, 0.16), 0.86)
  const beat = 0.5 - 0.5 * Math.cos(2 * Math.PI * TWITCHES_PER_S * u * step.durationS)
  setLook(scenery.looks, multifidus(focus.suffix), 'emphasis', beat * smoothWindow(u, 0.48, 1, 0.16))
  scenery.insets = [{ kind: 'leg', opacity: smoothRamp(u, 0.46, 0.56), progress: smoothRamp(u, 0.5, 1) }]
  scenery.scaleBar = 1
  return scenery
}

const numb: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { middleMm, hub } = tipOf(context.plan, focus)
  scenery.camera = pose(middleMm, telling(focus), 50)
  scenery.labels = [
    labelAt('fx.anaesthetic', target(body, focus.nerve).block.volume.centreMm, 0, smoothRamp(u, 0.24, 0.4)),
    labelAt('tool.cannula.rf', addScaled(middleMm, hub, 18), 2, 1),
    nerveLabel(body, focus, 1, 1),
  ]
  scenery.scaleBar = 1
  return scenery
}

const heat: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { middleMm, hub } = tipOf(context.plan, focus)
  scenery.camera = pose(
    middleMm,
    slerp(telling(focus), fromBehind(focus.side, 62, 4), smooth(u)),
    lerp(48, 44, smooth(u)),
  )
  setLook(scenery.looks, planFacets(context.plan), 'chosen', 0.3)
  scenery.labels = [
    // Its place is taken by the length of nerve inside 51 °C once there is any, and given back when it has cooled.
    nerveLabel(body, focus, 2, 1 - smoothRamp(u, 0.08, 0.16) * (1 - smoothRamp(u, 0.9, 0.98))),
    ventralRamusLabel(body, focus, 3, 1),
    labelAt('tool.cannula.rf', addScaled(middleMm, hub, 17), 1, 1 - smoothRamp(u, 0.88, 0.94)),
  ]
  scenery.scaleBar = 1
  return scenery
}

const nerve: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { middleMm } = tipOf(context.plan, focus)
  scenery.camera = pose(
    add(middleMm, [0, -2, -1]),
    slerp(telling(focus), fromBehind(focus.side, 34, 8), smooth(u)),
    lerp(40, 46, smooth(u)),
  )
  scenery.signalLevel = smoothWindow(u, 0.15, 1.3, 0.1)
  scenery.labels = [
    nerveLabel(body, focus, 0, 1),
    labelAt('fx.axon', middleMm, 1, smoothRamp(u, 0.3, 0.4)),
    ventralRamusLabel(body, focus, 2, 1),
  ]
  scenery.insets = [
    { kind: 'nerve fibre', opacity: smoothRamp(u, 0.06, 0.18), progress: smoothRamp(u, 0.15, 0.95) },
  ]
  scenery.scaleBar = 1
  return scenery
}

/** What is checked before leaving: a list on paper. */
const home: Choreography = (context) => {
  const scenery = baseScenery(context)
  scenery.camera = columnPose(context.plan.body, context.focus.side, 16)
  scenery.workArea = { kind: 'homeHeat', opacity: 1, progress: smoothRamp(context.u, 0, 0.8) }
  return scenery
}

export const RFA = {
  'rfa.01.setup': setup,
  'rfa.02.approach': approach,
  'rfa.03.test': test,
  'rfa.04.numb': numb,
  'rfa.05.heat': heat,
  'rfa.06.nerve': nerve,
  'rfa.07.home': home,
} as const satisfies Record<string, Choreography>
