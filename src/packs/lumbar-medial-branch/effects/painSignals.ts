// Chevrons of pain on their way up from each chosen joint, and where a numb or heated nerve stops them.
import { perBody } from '../../../anatomy/body.ts'
import { jointsServedBy, type TreatedNerve } from '../../../anatomy/innervation.ts'
import type { Joint } from '../../../anatomy/levels.ts'
import { type PainPath, painPath } from '../../../anatomy/painPath.ts'
import { pointAt } from '../../../math/polyline.ts'
import { COAGULATION_C } from '../../../physics/heatLevels.ts'
import { hottestBy } from '../../../physics/placedLesions.ts'
import type { HeatLesion } from '../../../story/heatLesion.ts'
import type { SignalFlow } from '../../../story/moment.ts'
import type { LumbarPlan } from '../lumbarPlan.ts'
import { conducts, type NerveTimes, nerveStateAt, treatmentTimes } from '../treatmentSpans.ts'
import { placedLesions } from './nerveHeat.ts'
import { DEFAULT_BLOCK_ML, isInSpread, spreadAt } from './spread.ts'

/** Speed of a chevron at 1x and the distance between two: fewer than two a second pass any point (docs/drawing.md#motion). */
export const CHEVRON_MM_PER_S = 22
export const CHEVRON_SPACING_MM = 12

/** The same lesion stops pain elsewhere on another body. */
const stopsOf = perBody(() => new WeakMap<HeatLesion, Map<string, number>>())

/** Where along the way the numbed or heated stretch begins, coming from the joint. */
function stopMm(plan: LumbarPlan, nerve: TreatedNerve, joint: Joint, path: PainPath): number {
  const key = `${nerve} ${joint}`
  const stops = stopsOf(plan.body).get(plan.lesion) ?? new Map<string, number>()
  stopsOf(plan.body).set(plan.lesion, stops)
  const known = stops.get(key)
  if (known !== undefined) return known
  const spread = spreadAt(plan.body, nerve, 1, DEFAULT_BLOCK_ML)
  const hottest = hottestBy(
    placedLesions(plan.body, plan.lesion, nerve),
    plan.lesion.rampS + plan.lesion.heatS,
  )
  let stop = path.line.length
  for (let s = 0; s <= path.line.length; s += 0.25) {
    const point = pointAt(path.line, s)
    if (hottest(point) >= COAGULATION_C || isInSpread(spread, point)) {
      stop = s
      break
    }
  }
  stops.set(key, stop)
  return stop
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
  const stop = stopMm(plan, nerve, joint, path)
  const now = nerveStateAt(plan, times, t)
  const isOpen = conducts(now)
  const chevronsMm: number[] = []
  const first = (((t * CHEVRON_MM_PER_S) % CHEVRON_SPACING_MM) + CHEVRON_SPACING_MM) % CHEVRON_SPACING_MM
  for (let s = first; s < path.line.length; s += CHEVRON_SPACING_MM) {
    // Beyond the stop only those are on their way that passed it while the nerve still conducted.
    const passedAtS = t - (s - stop) / CHEVRON_MM_PER_S
    if (s <= stop || conducts(nerveStateAt(plan, times, passedAtS))) chevronsMm.push(s)
  }
  const strength = now.heated > 0.25 && now.regrown > 0 ? 0.35 + 0.65 * now.regrown : 1
  return {
    key: `${nerve} ${joint}`,
    nerve,
    joint,
    path,
    chevronsMm,
    stoppedAtMm: isOpen ? null : stop,
    opacity: level * strength,
  }
}
