// Chapter 3, the diagnostic block: face down, the dog in the X-ray, skin, needle to bone, dye, the numbing shot.
import { target } from '../../../anatomy/targets.ts'
import { lerp, smooth, smoothRamp, smoothWindow } from '../../../math/scalar.ts'
import { add, addScaled, normalize, slerp, sub } from '../../../math/vec3.ts'
import { beamPose, columnPose, fromBehind, pose } from '../../../story/cameraPoses.ts'
import { setLook } from '../../../story/looks.ts'
import { facetOf, needleBed, superiorProcess } from '../focus.ts'
import {
  baseScenery,
  type Choreography,
  label,
  labelAt,
  nerveLabel,
  planFacets,
  telling,
  ventralRamusLabel,
} from './stageSetting.ts'

/** Oblique turn of the X-ray for the dog, degrees (docs/medicine.md#targets: 15–35, usually 25). */
const SCOTTIE_OBLIQUE_DEG = 25

/** What is asked, agreed and shown before; what is checked before leaving: a list on paper. */
const onPaper =
  (kind: 'ready' | 'homeTest'): Choreography =>
  (context) => {
    const scenery = baseScenery(context)
    scenery.camera = columnPose(context.plan.body, context.focus.side, 12, 16)
    scenery.workArea = { kind, opacity: 1, progress: smoothRamp(context.u, 0, 0.8) }
    return scenery
  }

const position: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  scenery.camera = columnPose(body, focus.side, lerp(10, 4, smooth(u)), lerp(14, 20, smooth(u)))
  scenery.insets = [
    { kind: 'treatment room', opacity: smoothRamp(u, 0, 0.12), progress: smoothRamp(u, 0.1, 0.9) },
  ]
  return scenery
}

const scottie: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { crossed, suffix, side, nerve } = focus
  const { targetMm } = target(body, nerve).block
  if (crossed === 'S1' || crossed === 'T12') {
    // The sacrum shows no dog, and T12 only half of one: the target is shown straight from behind instead.
    scenery.camera = beamPose(
      body,
      crossed,
      targetMm,
      side,
      crossed === 'S1' ? 8 : SCOTTIE_OBLIQUE_DEG,
      0,
      84,
    )
    setLook(
      scenery.looks,
      [superiorProcess(crossed, suffix), needleBed(crossed, suffix)],
      'emphasis',
      0.7 * smoothRamp(u, 0.2, 0.5),
    )
  } else {
    scenery.camera = beamPose(body, crossed, add(targetMm, [0, -6, 0]), side, SCOTTIE_OBLIQUE_DEG, 0, 84)
    scenery.scottie = { vertebra: crossed, side: suffix, traced: smoothRamp(u, 0.12, 0.62), opacity: 1 }
  }
  setLook(scenery.looks, planFacets(context.plan), 'chosen', 0.35)
  const parts =
    crossed === 'S1'
      ? [superiorProcess(crossed, suffix), needleBed(crossed, suffix)]
      : ([
          needleBed(crossed, suffix),
          superiorProcess(crossed, suffix),
          `bone.${crossed}.pedicle.${suffix}`,
          `bone.${crossed}.pars.${suffix}`,
          `bone.${crossed}.iap.${suffix}`,
        ] as const)
  scenery.labels = [
    ...parts.map((id, i) => label(body, id, 1 + i, smoothRamp(u, 0.14 + 0.1 * i, 0.22 + 0.1 * i))),
    labelAt('target.block.<n>', targetMm, 0, smoothRamp(u, 0.68, 0.78)),
  ]
  return scenery
}

const skin: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { entryMm, targetMm } = target(body, focus.nerve).block
  scenery.camera = pose(addScaled(entryMm, [0, 0, 1], 12), fromBehind(focus.side, 24, 24), 120)
  scenery.skin = {
    centreMm: entryMm,
    radiusMm: 62,
    towardMm: targetMm,
    opened: 0,
    whealMm: 3 * smoothRamp(u, 0.4, 0.7),
    opacity: smoothRamp(u, 0, 0.15),
  }
  scenery.labels = [
    labelAt('patient.skin', addScaled(entryMm, fromBehind(focus.side, 0), 0), 1, smoothRamp(u, 0.12, 0.24)),
    labelAt('tool.needle.skin', entryMm, 0, smoothRamp(u, 0.3, 0.42)),
  ]
  return scenery
}

const needle: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u, step } = context
  const { body } = context.plan
  const { crossed, suffix, side, nerve } = focus
  const { targetMm, entryMm } = target(body, nerve).block
  const hub = normalize(sub(entryMm, targetMm))
  // Almost down the barrel, so that the shaft is still seen; then as the X-ray sees it from straight behind.
  const barrel = slerp(hub, telling(focus), 0.45)
  const behind = fromBehind(side, 4, 4)
  const isFull = step.telling === 'full'
  const turn = isFull ? smoothRamp(u, 0.66, 0.8) : 0
  scenery.camera = pose(
    addScaled(targetMm, hub, lerp(16, 4, smoothRamp(u, 0.1, 0.6))),
    slerp(barrel, behind, turn),
    lerp(84, 56, smoothRamp(u, 0.05, 0.6)),
  )
  scenery.skin = {
    centreMm: entryMm,
    radiusMm: 46,
    towardMm: targetMm,
    opened: smoothRamp(u, 0.02, 0.18),
    whealMm: 2,
    opacity: 1 - smoothRamp(u, 0.46, 0.62),
  }
  setLook(scenery.looks, planFacets(context.plan), 'chosen', 0.7)
  scenery.labels = [
    labelAt('tool.needle.block', addScaled(targetMm, hub, 14), 1, smoothRamp(u, 0.16, 0.28)),
    nerveLabel(body, focus, 0, 1),
    label(body, needleBed(crossed, suffix), 3, smoothRamp(u, 0.5, 0.62)),
    label(body, superiorProcess(crossed, suffix), 4, smoothRamp(u, 0.56, 0.68)),
  ]
  if (isFull)
    scenery.insets = [
      { kind: 'lateral view', opacity: smoothWindow(u, 0.7, 1.2, 0.1), progress: smoothRamp(u, 0.7, 0.95) },
    ]
  scenery.scaleBar = 1
  return scenery
}

const contrast: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u, step } = context
  const { body } = context.plan
  const { targetMm } = target(body, focus.nerve).block
  const from =
    step.telling === 'full'
      ? fromBehind(focus.side, 14, 6)
      : slerp(fromBehind(focus.side, 14, 6), telling(focus), 0.5)
  scenery.camera = pose(targetMm, from, 50)
  scenery.labels = [
    labelAt('fx.contrast', targetMm, 0, smoothRamp(u, 0.16, 0.28) * (1 - smoothRamp(u, 0.9, 1))),
    nerveLabel(body, focus, 1, 1),
    ...(step.telling === 'full'
      ? [labelAt('fx.vessel', addScaled(targetMm, [0, 1, 0], 5), 2, smoothWindow(u, 0.3, 0.94, 0.06))]
      : []),
  ]
  scenery.scaleBar = 1
  return scenery
}

const inject: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { plan, focus, u } = context
  const { body } = context.plan
  const { targetMm, entryMm, volume } = target(body, focus.nerve).block
  const hub = normalize(sub(entryMm, targetMm))
  scenery.camera = pose(add(targetMm, [0, -5, 0]), telling(focus), lerp(58, 64, smooth(u)))
  scenery.signalLevel = smoothRamp(u, 0.02, 0.14)
  const next = plan.nerves[focus.turn + 1]
  scenery.labels = [
    nerveLabel(body, focus, 0, 1),
    labelAt(
      'fx.anaesthetic',
      addScaled(volume.centreMm, volume.axes[0], volume.halfAxesMm[0] * 0.4),
      1,
      smoothRamp(u, 0.2, 0.32),
    ),
    ventralRamusLabel(body, focus, 4, smoothRamp(u, 0.3, 0.42)),
    labelAt('tool.needle.block', addScaled(targetMm, hub, 12), 3, 1 - smoothRamp(u, 0.84, 0.9)),
    label(body, facetOf(focus.joint, focus.suffix), 2, smoothRamp(u, 0.4, 0.5), {
      kind: 'side',
      side: focus.suffix,
    }),
    ...(next?.id.endsWith(focus.suffix)
      ? [label(body, next.id, 5, smoothRamp(u, 0.6, 0.7), { kind: 'next' })]
      : []),
  ]
  scenery.scaleBar = 1
  return scenery
}

export const BLOCK = {
  'blk.00.ready': onPaper('ready'),
  'blk.01.position': position,
  'blk.02.scottie': scottie,
  'blk.03.skin': skin,
  'blk.04.needle': needle,
  'blk.05.contrast': contrast,
  'blk.06.inject': inject,
  'blk.07.home': onPaper('homeTest'),
} as const satisfies Record<string, Choreography>
