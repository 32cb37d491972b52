// Chapter 1, anatomy: from the whole column to one nerve on its bone, its branches, its name, and L5.
import { anchor } from '../../../anatomy/landmarks.ts'
import { bonesOf, JOINTS, LUMBAR, SIDES, suffixOf } from '../../../anatomy/levels.ts'
import { nerveCurve } from '../../../anatomy/nerveCurves.ts'
import { INTERTRANSVERSE, type MuscleId, SOFT_TISSUE } from '../../../anatomy/softTissue.ts'
import { pointAt } from '../../../math/polyline.ts'
import { lerp, smooth, smoothRamp, smoothWindow } from '../../../math/scalar.ts'
import { add, mix, slerp } from '../../../math/vec3.ts'
import { closePose, columnPose, fromBehind, pose } from '../../../story/cameraPoses.ts'
import { setLook } from '../../../story/looks.ts'
import { boneOf, facetOf, needleBed, nerveWithTwigs, superiorProcess } from '../focus.ts'
import {
  baseScenery,
  type Choreography,
  label,
  labelAt,
  layOver,
  multifidus,
  nerveLabel,
  nervesOfLevel,
  planFacets,
  planNerveLabels,
  planSuffixes,
  ventralRamusLabel,
} from './stageSetting.ts'

/** Well enough to be seen when it is told of, and still seen through. */
const MULTIFIDUS_GHOST = 0.72

const BACK_MUSCLES: readonly MuscleId[] = SOFT_TISSUE.filter((id): id is MuscleId =>
  /^muscle\.(multifidus|longissimus|iliocostalis)/.test(id),
)

const overview: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { plan, focus, u } = context
  const { body } = context.plan
  setLook(scenery.looks, planFacets(plan), 'chosen', 0)
  for (const { id } of plan.nerves) setLook(scenery.looks, nerveWithTwigs(id), 'emphasis', 0)
  // Pairs of joints light up one after another, from T12–L1 down.
  JOINTS.forEach((joint, i) => {
    const from = 0.35 + i * 0.09
    const glow = smoothWindow(u, from, from + 0.2, 0.07)
    setLook(
      scenery.looks,
      SIDES.map((side) => facetOf(joint, suffixOf(side))),
      'emphasis',
      glow,
    )
  })
  // The muscles of the back come off, and the spine stands there.
  layOver(scenery.looks, BACK_MUSCLES, 1 - smoothRamp(u, 0.16, 0.34), smoothRamp(u, 0.02, 0.2))
  scenery.camera = columnPose(body, focus.side, lerp(22, 47, smooth(u)))
  scenery.labels = [
    ...LUMBAR.map((v, i) => label(body, boneOf(v), 1 + i, smoothRamp(u, 0.12 + 0.02 * i, 0.2 + 0.02 * i))),
    label(body, 'bone.sacrum', 0, smoothRamp(u, 0.2, 0.28)),
  ]
  scenery.insets = [
    { kind: 'prone body', opacity: 1 - smoothRamp(u, 0.55, 0.7), progress: smoothRamp(u, 0, 0.4) },
  ]
  return scenery
}

const level: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { plan, focus, u } = context
  const { body } = context.plan
  setLook(scenery.looks, planFacets(plan), 'chosen', smoothRamp(u, 0.06, 0.2))
  for (const { id } of plan.nerves) {
    setLook(scenery.looks, nerveWithTwigs(id), 'emphasis', smoothRamp(u, 0.2, 0.34))
  }
  const joint = anchor(body, facetOf(focus.joint, focus.suffix)).pointMm
  const spread =
    plan.joints.length > 1 ? 40 * (JOINTS.indexOf(plan.joints.at(-1)!) - JOINTS.indexOf(plan.joints[0]!)) : 0
  const last = anchor(body, facetOf(plan.joints.at(-1)!, focus.suffix)).pointMm
  scenery.camera = pose(mix(joint, last, 0.5), fromBehind(focus.side, 32, 8), 105 + spread)
  scenery.labels = [
    ...plan.joints.map((j, i) =>
      label(body, facetOf(j, focus.suffix), 1 + i, smoothRamp(u, 0.1, 0.2), {
        kind: 'side',
        side: focus.suffix,
      }),
    ),
    ...planNerveLabels(context, smoothRamp(u, 0.32, 0.44)),
  ]
  return scenery
}

const origin: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { level: n, suffix } = focus
  const own = (kind: string) => nervesOfLevel(n, suffix).filter((id) => id.startsWith(`nerve.${kind}`))
  setLook(scenery.looks, own('spinal'), 'presence', smoothRamp(u, 0.05, 0.2))
  setLook(scenery.looks, own('drg'), 'presence', smoothRamp(u, 0.1, 0.2))
  setLook(scenery.looks, own('vr'), 'presence', smoothRamp(u, 0.18, 0.36))
  setLook(scenery.looks, own('dr'), 'presence', smoothRamp(u, 0.36, 0.48))
  for (const kind of ['mb', 'ib', 'lb', 'art'])
    setLook(scenery.looks, own(kind), 'presence', smoothRamp(u, 0.48, 0.68))
  setLook(scenery.looks, nervesOfLevel(n, suffix), 'emphasis', 0)
  setLook(scenery.looks, [focus.nerve], 'emphasis', smoothRamp(u, 0.62, 0.74))
  const fork = nerveCurve(body, `nerve.dr.${n}.${suffix}`).line
  scenery.camera = pose(
    add(pointAt(fork, 0), [0, -2, -4]),
    fromBehind(focus.side, lerp(84, 66, smooth(u)), 8),
    66,
  )
  scenery.labels = [
    label(body, `nerve.spinal.${n}.${suffix}`, 3, smoothRamp(u, 0.16, 0.24)),
    ventralRamusLabel(body, focus, 2, smoothRamp(u, 0.3, 0.38)),
    label(body, `nerve.dr.${n}.${suffix}`, 1, smoothRamp(u, 0.46, 0.54)),
    nerveLabel(body, focus, 0, smoothRamp(u, 0.66, 0.74)),
    ...own('ib').map((id) => label(body, id, 5, smoothRamp(u, 0.7, 0.78))),
    ...own('lb').map((id) => label(body, id, 6, smoothRamp(u, 0.7, 0.78))),
  ]
  scenery.scaleBar = 1
  return scenery
}

const course: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { crossed, suffix } = focus
  const curve = nerveCurve(body, focus.nerve)
  const from = curve.stationsMm.P1 ?? curve.stationsMm.Q1 ?? 0
  const to = curve.stationsMm.P6 ?? curve.stationsMm.Q3 ?? curve.line.length
  const drawn = smoothRamp(u, 0.08, 0.62)
  setLook(
    scenery.looks,
    nervesOfLevel(focus.level, suffix).filter((id) => id.startsWith('nerve.art')),
    'presence',
    0,
  )
  setLook(scenery.looks, [focus.nerve], 'presence', lerp(from * 0.6, to + 2, drawn) / curve.line.length)
  setLook(scenery.looks, [needleBed(crossed, suffix)], 'emphasis', smoothWindow(u, 0.05, 0.5, 0.1) * 0.6)
  setLook(scenery.looks, [superiorProcess(crossed, suffix)], 'emphasis', smoothWindow(u, 0.3, 0.8, 0.1) * 0.6)
  const slips = INTERTRANSVERSE.filter((segment) => segment.split('-').includes(crossed)).map(
    (segment) => `muscle.intertransversarii_mediales.${segment}.${suffix}` as const,
  )
  layOver(scenery.looks, slips, smoothWindow(u, 0.02, 0.42, 0.1))
  const rider = pointAt(curve.line, lerp(from, to, smoothRamp(u, 0.1, 0.75) * 0.8))
  const start = focus.level === 'L5' ? fromBehind(focus.side, 42, 30) : fromBehind(focus.side, 64, 14)
  const end = focus.level === 'L5' ? fromBehind(focus.side, 18, 26) : fromBehind(focus.side, 30, 6)
  scenery.camera = pose(rider, slerp(start, end, smoothRamp(u, 0.1, 0.85)), 46)
  const strap =
    crossed === 'S1' || crossed === 'T12'
      ? []
      : [label(body, `lig.mal.${crossed}.${suffix}` as const, 1, smoothRamp(u, 0.55, 0.64))]
  scenery.labels = [
    nerveLabel(body, focus, 0, smoothRamp(u, 0.16, 0.24)),
    label(body, needleBed(crossed, suffix), 3, smoothRamp(u, 0.06, 0.14)),
    label(body, superiorProcess(crossed, suffix), 4, smoothRamp(u, 0.34, 0.42)),
    ...strap,
  ]
  scenery.scaleBar = 1
  return scenery
}

const branches: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { focus, u } = context
  const { body } = context.plan
  const { level: n, suffix, crossed } = focus
  const prox = `nerve.art.prox.${n}.${suffix}` as const
  const dist = `nerve.art.dist.${n}.${suffix}` as const
  const hasDist = n !== 'L5'
  setLook(scenery.looks, [prox], 'presence', smoothRamp(u, 0.1, 0.3))
  if (hasDist) setLook(scenery.looks, [dist], 'presence', smoothRamp(u, 0.26, 0.52))
  const above =
    `facet.${n === 'T11' ? 'T11-T12' : JOINTS.find((j) => bonesOf(j)[1] === crossed)!}.${suffix}` as const
  const below = JOINTS.find((j) => bonesOf(j)[0] === crossed)
  setLook(scenery.looks, [above], 'emphasis', smoothRamp(u, 0.24, 0.34))
  if (below) setLook(scenery.looks, [facetOf(below, suffix)], 'emphasis', smoothRamp(u, 0.46, 0.56))
  if (n !== 'T11') {
    const twigs = [`nerve.mf.${n}.${suffix}`, `nerve.is.${n}.${suffix}`] as const
    setLook(scenery.looks, twigs, 'presence', smoothRamp(u, 0.56, 0.78))
    setLook(scenery.looks, twigs, 'emphasis', 1)
  }
  layOver(scenery.looks, multifidus(suffix), smoothRamp(u, 0.55, 0.72), MULTIFIDUS_GHOST)
  if (crossed !== 'S1')
    setLook(scenery.looks, [`bone.${crossed}.lamina.${suffix}`], 'ghost', 0.55 * smoothRamp(u, 0.05, 0.2))
  const curve = nerveCurve(body, focus.nerve)
  const tail = pointAt(curve.line, curve.line.length)
  const middle = pointAt(curve.line, curve.line.length * 0.5)
  scenery.camera = pose(add(middle, [0, -4, 0]), fromBehind(focus.side, 16, 4), hasDist ? 78 : 64)
  scenery.labels = [
    nerveLabel(body, focus, 0, 1),
    label(body, above, 1, smoothRamp(u, 0.26, 0.34)),
    ...(below ? [label(body, facetOf(below, suffix), 2, smoothRamp(u, 0.48, 0.56))] : []),
    labelAt('muscle.multifidus', tail, 3, smoothRamp(u, 0.66, 0.76)),
  ]
  scenery.scaleBar = 1
  return scenery
}

const numbering: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { plan, focus, u } = context
  const { body } = context.plan
  const { suffix } = focus
  const [upper, lower] = bonesOf(focus.joint)
  const beds = [needleBed(upper, suffix), needleBed(lower, suffix)]
  setLook(scenery.looks, [beds[0]!], 'emphasis', smoothRamp(u, 0.15, 0.3))
  setLook(scenery.looks, [beds[1]!], 'emphasis', smoothRamp(u, 0.45, 0.6))
  const pair = plan.nerves.filter(({ id, crosses }) => id.endsWith(suffix) && beds.includes(crosses))
  scenery.labels = [
    ...pair.map(({ id, crosses }, i) =>
      label(body, id, i, smoothRamp(u, 0.1 + 0.3 * i, 0.2 + 0.3 * i), {
        kind: 'on bone',
        vertebra: crosses.split('.')[1]!,
      }),
    ),
    label(body, beds[0]!, 2, smoothRamp(u, 0.2, 0.3)),
    label(body, beds[1]!, 3, smoothRamp(u, 0.5, 0.6)),
    label(body, facetOf(focus.joint, suffix), 4, smoothRamp(u, 0.65, 0.75), { kind: 'side', side: suffix }),
  ]
  scenery.camera = closePose(body, facetOf(focus.joint, suffix), fromBehind(focus.side, 12, 6), 96)
  return scenery
}

const l5: Choreography = (context) => {
  const scenery = baseScenery(context)
  const { plan, focus, u } = context
  const { body } = context.plan
  const suffix = planSuffixes(plan).includes(focus.suffix) ? focus.suffix : planSuffixes(plan)[0]!
  const nerve = `nerve.dr.L5.${suffix}` as const
  setLook(scenery.looks, nervesOfLevel('L5', suffix), 'presence', 1)
  setLook(scenery.looks, [nerve], 'presence', smoothRamp(u, 0.05, 0.45))
  setLook(
    scenery.looks,
    [`nerve.mb.L5.${suffix}`, `nerve.ib.L5.${suffix}`, `nerve.art.prox.L5.${suffix}`],
    'presence',
    smoothRamp(u, 0.45, 0.62),
  )
  setLook(scenery.looks, [nerve], 'emphasis', 1)
  setLook(scenery.looks, [`bone.S1.ala.${suffix}`], 'emphasis', 0.6 * smoothRamp(u, 0.1, 0.3))
  setLook(scenery.looks, [`bone.ilium.${suffix}`], 'presence', 1)
  setLook(scenery.looks, [`bone.ilium.${suffix}`], 'ghost', 1)
  scenery.camera = closePose(body, nerve, fromBehind(focus.side, 24, 26), 78)
  scenery.labels = [
    label(body, nerve, 0, smoothRamp(u, 0.12, 0.22), { kind: 'on bone', vertebra: 'S1' }),
    label(body, `bone.S1.ala.${suffix}`, 2, smoothRamp(u, 0.24, 0.34)),
    label(body, `bone.S1.sap.${suffix}`, 3, smoothRamp(u, 0.34, 0.44)),
    label(body, `bone.ilium.${suffix}`, 5, smoothRamp(u, 0.4, 0.5)),
    label(body, facetOf('L5-S1', suffix), 4, smoothRamp(u, 0.55, 0.65)),
  ]
  scenery.scaleBar = 1
  return scenery
}

export const ANATOMY = {
  'ana.01.overview': overview,
  'ana.02.level': level,
  'ana.03.origin': origin,
  'ana.04.course': course,
  'ana.05.branches': branches,
  'ana.06.numbering': numbering,
  'ana.07.l5': l5,
} as const satisfies Record<string, Choreography>
