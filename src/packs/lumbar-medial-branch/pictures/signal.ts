// Chapter 2, the pain signal: from a sore joint up to the brain.
import { anchor } from '../../../anatomy/landmarks.ts'
import { lerp, smooth, smoothRamp } from '../../../math/scalar.ts'
import { mix } from '../../../math/vec3.ts'
import { blendPoses, closePose, columnPose, fromBehind } from '../../../story/cameraPoses.ts'
import { setLook } from '../../../story/looks.ts'
import { facetOf } from '../focus.ts'
import { baseScenery, type Choreography, label, labelAt, nerveLabel } from './stageSetting.ts'

const joint: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const facet = facetOf(focus.joint, focus.suffix)
  setLook(scenery.looks, [facet], 'emphasis', 0.5 + 0.5 * smoothRamp(u, 0, 0.3))
  scenery.camera = closePose(body, facet, fromBehind(focus.side, lerp(26, 36, smooth(u)), 8), 44)
  scenery.signalLevel = smoothRamp(u, 0.35, 0.6)
  scenery.labels = [
    label(body, facet, 0, smoothRamp(u, 0.08, 0.2), { kind: 'side', side: focus.suffix }),
    labelAt('fx.nociceptor', anchor(body, facet).pointMm, 1, smoothRamp(u, 0.35, 0.5)),
  ]
  scenery.scaleBar = 1
  return scenery
}

const path: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { level, suffix, side } = focus
  const facet = facetOf(focus.joint, suffix)
  const near = closePose(body, facet, fromBehind(side, 44, 10), 58)
  const far = {
    ...columnPose(body, side, 38),
    targetMm: mix(anchor(body, facet).pointMm, columnPose(body, side, 38).targetMm, 0.6),
    heightMm: 200,
    widthMm: 110,
  }
  scenery.camera = blendPoses(near, far, smoothRamp(u, 0.1, 0.7))
  scenery.signalLevel = 1
  // Where the way leads up: the roots in their sac, seen through its wall.
  const within = smoothRamp(u, 0.3, 0.55)
  setLook(scenery.looks, ['sac.dural'], 'ghost', within)
  setLook(scenery.looks, ['nerve.cauda_equina', 'cord.conus'], 'presence', within)
  scenery.labels = [
    label(body, facet, 3, 1 - smoothRamp(u, 0.4, 0.5)),
    nerveLabel(body, focus, 0, 1),
    label(body, `nerve.dr.${level}.${suffix}`, 1, smoothRamp(u, 0.18, 0.28)),
    label(body, `nerve.drg.${level}.${suffix}`, 2, smoothRamp(u, 0.3, 0.4)),
  ]
  scenery.insets = [
    { kind: 'pain pathway', opacity: smoothRamp(u, 0.12, 0.26), progress: smoothRamp(u, 0.2, 0.92) },
  ]
  return scenery
}

export const SIGNAL = { 'sig.01.joint': joint, 'sig.02.path': path } as const satisfies Record<
  string,
  Choreography
>
