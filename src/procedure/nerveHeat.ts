// What the heat does to the nerve beside the tip: its temperature over the generator's clock, and how many
// millimetres of it lie inside 45, 51 and 60 °C, from the true curve of that level and the computed field.
import type { TreatedNerve } from '../anatomy/innervation.ts'
import { nerveCurve } from '../anatomy/nerveCurves.ts'
import { target } from '../anatomy/targets.ts'
import { nearest, pointAt } from '../math/polyline.ts'
import { mix, sub } from '../math/vec3.ts'
import { capturedLength } from '../physics/capturedLength.ts'
import { temperatureAt } from '../physics/lesionTimeline.ts'
import { inNeedleFrame, type NeedlePlacement, placeNeedle } from '../physics/needleFrame.ts'
import { hottestBy } from '../physics/placedLesions.ts'
import type { LesionTimeline } from './lesionTimeline.ts'

/** Isotherms whose captured length is told: at risk, coagulation, confluent coagulation. */
export const CAPTURE_C = [45, 51, 60] as const
export type CaptureC = (typeof CAPTURE_C)[number]

export interface NerveHeat {
  /** Clock times of the samples, s from switching on. */
  readonly clockS: readonly number[]
  /** At the nerve's point nearest to the middle of the bare tip. */
  readonly nerveC: readonly number[]
  /** Length of the nerve's centre line that has been at least that hot, mm. */
  readonly insideMm: Readonly<Record<CaptureC, readonly number[]>>
}

/** Samples over heating and cooling: linear between them, the curves are off by less than a tenth of a millimetre. */
const SAMPLES = 48
/** How densely the nerve is looked at for where it enters and leaves, mm. */
const SPACING_MM = 0.4
const METRES_PER_MM = 0.001

const KEPT = new WeakMap<LesionTimeline, Map<TreatedNerve, NerveHeat>>()

export function cannulaPlacement(nerve: TreatedNerve): NeedlePlacement {
  const [tip, heel] = target(nerve).rf.lineMm
  return placeNeedle(tip, sub(heel, tip), METRES_PER_MM)
}

/** Worked out once a lesion and nerve. */
export function nerveHeat(lesion: LesionTimeline, nerve: TreatedNerve): NerveHeat {
  const kept = KEPT.get(lesion) ?? new Map<TreatedNerve, NerveHeat>()
  KEPT.set(lesion, kept)
  let heat = kept.get(nerve)
  if (!heat) {
    heat = solveNerveHeat(lesion, nerve)
    kept.set(nerve, heat)
  }
  return heat
}

function solveNerveHeat(lesion: LesionTimeline, nerve: TreatedNerve): NerveHeat {
  const placement = cannulaPlacement(nerve)
  const { line } = nerveCurve(nerve)
  const [tip, heel] = target(nerve).rf.lineMm
  const beside = inNeedleFrame(placement, pointAt(line, nearest(line, mix(tip, heel, 0.5)).s))
  const endS = lesion.rampS + lesion.heatS + lesion.coolS
  const clockS = Array.from({ length: SAMPLES + 1 }, (_, i) => (endS * i) / SAMPLES)
  const placed = [{ timeline: lesion.solved, placement, startS: 0 }]
  const insideMm = { 45: [] as number[], 51: [] as number[], 60: [] as number[] }
  for (const at of clockS) {
    const hottest = hottestBy(placed, at)
    for (const tempC of CAPTURE_C)
      insideMm[tempC].push(capturedLength(line, hottest, tempC, SPACING_MM).length)
  }
  return { clockS, nerveC: clockS.map((at) => temperatureAt(lesion.solved, beside, at)), insideMm }
}

/** A sampled curve at a clock time, s; held at its ends. */
export function heatCurveAt({ clockS }: NerveHeat, values: readonly number[], atS: number): number {
  const last = clockS.length - 1
  const place = Math.min(last, Math.max(0, (atS / clockS[last]!) * last))
  const i = Math.min(last - 1, Math.floor(place))
  return values[i]! + (values[i + 1]! - values[i]!) * (place - i)
}
