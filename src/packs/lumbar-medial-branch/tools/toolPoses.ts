// Where every needle and cannula is at a time: on its own straight path from outside the body to its target.

import type { Body } from '../../../anatomy/body.ts'
import type { TreatedNerve } from '../../../anatomy/innervation.ts'
import { target } from '../../../anatomy/targets.ts'
import { smoothRamp, smoothWindow } from '../../../math/scalar.ts'
import { addScaled, cross, mix, normalize, reject, sub, type Vec3 } from '../../../math/vec3.ts'
import type { ToolForm, ToolPose } from '../../../story/moment.ts'
import { drawnBackMm } from '../lesion/lesionPlaces.ts'
import type { LumbarPlan, LumbarStep } from '../lumbarPlan.ts'
import { drawnBack, passed, type Span, treatmentTimes } from '../treatmentSpans.ts'
import { BLOCK_NEEDLE, cannulaOf, type Instrument, SKIN_NEEDLE } from './instruments.ts'

export type ToolKind = 'skin needle' | 'block needle' | 'rf cannula' | 'ghost cannula'

const FORMS: Readonly<Record<ToolKind, ToolForm>> = {
  'skin needle': 'needle',
  'block needle': 'needle',
  'rf cannula': 'cannula',
  'ghost cannula': 'ghost',
}

/** How far outside the skin a tip waits before it goes in, mm. */
const WAITING_MM = 28
/** A tool is drawn in over this first share of its way, and out over the last. */
const FADE_SHARE = 0.12

export function toolPosesAt(plan: LumbarPlan, step: LumbarStep, progress: number, t: number): ToolPose[] {
  const tools = treatmentTimes(plan).flatMap((times) => [
    ...onPath(
      'block needle',
      times.nerve,
      BLOCK_NEEDLE,
      blockPath(plan.body, times.nerve),
      times.needleIn,
      times.needleOut,
      t,
    ),
    ...onPath(
      'rf cannula',
      times.nerve,
      cannulaOf(plan.lesion),
      rfPath(plan.body, times.nerve, drawnBackMm(plan.lesion, drawnBack(plan, times, t))),
      times.cannulaIn,
      times.cannulaOut,
      t,
    ),
  ])
  if (step.id === 'rfa.02.approach' && step.telling === 'full')
    tools.push(...ghostCannula(plan, step, progress))
  if (step.id === 'blk.03.skin') tools.push(...skinNeedle(plan, progress))
  return tools
}

interface Path {
  readonly tipMm: Vec3
  readonly entryMm: Vec3
}

const blockPath = (body: Body, nerve: TreatedNerve): Path => {
  const { targetMm, entryMm } = target(body, nerve).block
  return { tipMm: targetMm, entryMm }
}

/** Drawn back along its own way in, mm, for a further lesion on the same nerve. */
const rfPath = (body: Body, nerve: TreatedNerve, backMm: number): Path => {
  const { lineMm, entryMm } = target(body, nerve).rf
  const [tip] = lineMm
  return { tipMm: addScaled(tip, normalize(sub(entryMm, tip)), backMm), entryMm }
}

function onPath(
  kind: ToolKind,
  nerve: TreatedNerve,
  tool: Instrument,
  path: Path,
  goingIn: Span,
  goingOut: Span,
  t: number,
): ToolPose[] {
  const inside = passed(goingIn, t)
  const gone = passed(goingOut, t)
  const drawn = Math.min(inside / FADE_SHARE, 1) * Math.min((1 - gone) / FADE_SHARE, 1)
  if (drawn <= 0) return []
  const hubUnit = normalize(sub(path.entryMm, path.tipMm))
  const waiting = addScaled(path.entryMm, hubUnit, WAITING_MM)
  return [
    pose(
      `${kind} ${nerve}`,
      kind,
      nerve,
      tool,
      mix(waiting, path.tipMm, inside * (1 - gone)),
      hubUnit,
      drawn,
    ),
  ]
}

/** A cannula put at 90° to the nerve, to show how little of it such a tip would meet. */
function ghostCannula(plan: LumbarPlan, step: LumbarStep, progress: number): ToolPose[] {
  const { body } = plan
  const nerve = step.subject ?? plan.nerves[0]!.id
  const [tip, heel] = target(body, nerve).rf.lineMm
  const along = normalize(sub(heel, tip))
  const outward = reject(sub(target(body, nerve).block.entryMm, target(body, nerve).block.targetMm), along)
  const opacity = smoothWindow(progress, 0.62, 0.98, 0.06)
  if (opacity <= 0) return []
  return [
    pose(
      `ghost cannula ${nerve}`,
      'ghost cannula',
      nerve,
      cannulaOf(plan.lesion),
      mix(tip, heel, 0.5),
      normalize(outward),
      opacity,
    ),
  ]
}

function skinNeedle(plan: LumbarPlan, progress: number): ToolPose[] {
  const { body } = plan
  const nerve = plan.nerves[0]!.id
  const { targetMm, entryMm } = target(body, nerve).block
  const inward = normalize(sub(targetMm, entryMm))
  const sideways = normalize(cross(inward, [1, 0, 0]))
  const hubUnit = normalize(addScaled(addScaled([0, 0, 0], inward, -0.55), sideways, 0.84))
  const near = smoothRamp(progress, 0.12, 0.36) * (1 - smoothRamp(progress, 0.8, 0.98))
  const tipMm = addScaled(addScaled(entryMm, hubUnit, WAITING_MM * (1 - near)), inward, 2 * near)
  const opacity = Math.min(1, near / FADE_SHARE)
  return opacity > 0
    ? [pose(`skin needle ${nerve}`, 'skin needle', nerve, SKIN_NEEDLE, tipMm, hubUnit, opacity)]
    : []
}

function pose(
  key: string,
  kind: ToolKind,
  nerve: TreatedNerve,
  tool: Instrument,
  tipMm: Vec3,
  hubUnit: Vec3,
  opacity: number,
): ToolPose {
  const { outerDiameterMm, lengthMm, activeTipMm } = tool
  return {
    key,
    kind,
    form: FORMS[kind],
    nerve,
    tipMm,
    hubUnit,
    outerDiameterMm,
    lengthMm,
    activeTipMm,
    opacity,
  }
}
