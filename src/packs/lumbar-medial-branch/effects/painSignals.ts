// Chevrons of pain on their way up from each chosen joint, and where a numb or heated nerve stops them.
import { perBody } from '../../../anatomy/body.ts'
import { jointsServedBy, type TreatedNerve } from '../../../anatomy/innervation.ts'
import type { Joint } from '../../../anatomy/levels.ts'
import { type PainPath, painPath } from '../../../anatomy/painPath.ts'
import { pointAt } from '../../../math/polyline.ts'
import type { Vec3 } from '../../../math/vec3.ts'
import { COAGULATION_C } from '../../../physics/heatLevels.ts'
import { hottestBy } from '../../../physics/placedLesions.ts'
import type { HeatLesion } from '../../../story/heatLesion.ts'
import type { NerveState, SignalFlow } from '../../../story/moment.ts'
import type { LumbarPlan } from '../lumbarPlan.ts'
import { isCoagulated, isNumb, type NerveTimes, nerveStateAt, treatmentTimes } from '../treatmentSpans.ts'
import { placedLesions } from './nerveHeat.ts'
import { DEFAULT_BLOCK_ML, isInSpread, spreadAt } from './spread.ts'

/** Speed of a chevron at 1x and the distance between two: fewer than two a second pass any point (docs/drawing.md#motion). */
export const CHEVRON_MM_PER_S = 22
export const CHEVRON_SPACING_MM = 12

/** Where along the way, coming from the joint, the numbed stretch begins, and the coagulated one, mm. */
interface Stops {
  readonly numbMm: number
  readonly coagulatedMm: number
}

/** The same lesion stops pain elsewhere on another body. */
const stopsOf = perBody(() => new WeakMap<HeatLesion, Map<string, Stops>>())

const STEP_MM = 0.25

function stopsAlong(plan: LumbarPlan, nerve: TreatedNerve, joint: Joint, path: PainPath): Stops {
  const key = `${nerve} ${joint}`
  const known = stopsOf(plan.body).get(plan.lesion) ?? new Map<string, Stops>()
  stopsOf(plan.body).set(plan.lesion, known)
  const found = known.get(key)
  if (found) return found
  const spread = spreadAt(plan.body, nerve, 1, DEFAULT_BLOCK_ML)
  const hottest = hottestBy(
    placedLesions(plan.body, plan.lesion, nerve),
    plan.lesion.rampS + plan.lesion.heatS,
  )
  const numbMm = firstAlong(path, (point) => isInSpread(spread, point)) ?? path.line.length
  // Heat that coagulates none of the nerve (pulsed, or a needle too far off) is drawn to stop it at the same place.
  const coagulatedMm = firstAlong(path, (point) => hottest(point) >= COAGULATION_C) ?? numbMm
  const stops: Stops = { numbMm, coagulatedMm }
  known.set(key, stops)
  return stops
}

/** The first place of the way that is so, mm from the joint; null when none is. */
function firstAlong({ line }: PainPath, isSo: (point: Vec3) => boolean): number | null {
  for (let s = 0; s <= line.length; s += STEP_MM) if (isSo(pointAt(line, s))) return s
  return null
}

/** All signals of a plan at t, `level` 0…1 being how strongly the step shows them. */
export function painSignalsAt(plan: LumbarPlan, t: number, level: number): SignalFlow[] {
  if (level <= 0) return []
  return treatmentTimes(plan).flatMap((times) =>
    jointsServedBy(times.nerve, plan.joints).map((joint) => signalAt(plan, times, joint, t, level)),
  )
}

function signalAt(plan: LumbarPlan, times: NerveTimes, joint: Joint, t: number, level: number): SignalFlow {
  const { nerve } = times
  const path = painPath(plan.body, nerve, joint)
  const { numbMm, coagulatedMm } = stopsAlong(plan, nerve, joint, path)
  const now = nerveStateAt(plan, times, t)
  const passedAt = (s: number, placeMm: number): NerveState =>
    nerveStateAt(plan, times, t - (s - placeMm) / CHEVRON_MM_PER_S)
  const chevronsMm: number[] = []
  const first = (((t * CHEVRON_MM_PER_S) % CHEVRON_SPACING_MM) + CHEVRON_SPACING_MM) % CHEVRON_SPACING_MM
  for (let s = first; s < path.line.length; s += CHEVRON_SPACING_MM) {
    // Beyond a stop only those are on their way that passed it while the nerve still conducted there.
    const gotThrough =
      (s <= numbMm || !isNumb(passedAt(s, numbMm))) &&
      (s <= coagulatedMm || !isCoagulated(passedAt(s, coagulatedMm)))
    if (gotThrough) chevronsMm.push(s)
  }
  const closed = [...(isNumb(now) ? [numbMm] : []), ...(isCoagulated(now) ? [coagulatedMm] : [])]
  const strength = now.heated > 0.25 && now.regrown > 0 ? 0.35 + 0.65 * now.regrown : 1
  return {
    key: `${nerve} ${joint}`,
    nerve,
    joint,
    path,
    chevronsMm,
    stoppedAtMm: closed.length === 0 ? null : Math.min(...closed),
    opacity: level * strength,
  }
}
