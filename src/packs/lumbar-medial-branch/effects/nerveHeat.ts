// What the heat does to the nerve beside the tip: its temperature over the generator's clock, and how many
// millimetres of it lie inside 45, 51 and 60 °C, from the true curve of that level and the computed field.
import { type Body, perBody } from '../../../anatomy/body.ts'
import type { TreatedNerve } from '../../../anatomy/innervation.ts'
import { nerveCurve } from '../../../anatomy/nerveCurves.ts'
import { nearest, pointAt } from '../../../math/polyline.ts'
import { addScaled } from '../../../math/vec3.ts'
import { capturedLength } from '../../../physics/capturedLength.ts'
import { CAPTURE_C, type CaptureC } from '../../../physics/heatLevels.ts'
import { temperatureAt } from '../../../physics/lesionTimeline.ts'
import { inNeedleFrame, type NeedlePlacement, placeNeedle } from '../../../physics/needleFrame.ts'
import { hottestBy, type PlacedLesion } from '../../../physics/placedLesions.ts'
import type { HeatLesion } from '../../../story/heatLesion.ts'
import { lesionPlace } from '../lesion/lesionPlaces.ts'

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

/** The same lesion meets another nerve on another body. */
const keptOf = perBody(() => new WeakMap<HeatLesion, Map<string, NerveHeat>>())

function cannulaPlacement(
  body: Body,
  nerve: TreatedNerve,
  lesion: HeatLesion,
  turn: number,
): NeedlePlacement {
  const { tipMm, hubUnit } = lesionPlace(body, nerve, lesion, turn)
  return placeNeedle(tipMm, hubUnit, METRES_PER_MM)
}

/** All lesions of a nerve where they are made, as if together: for what they leave when all are done. */
export const placedLesions = (body: Body, lesion: HeatLesion, nerve: TreatedNerve): PlacedLesion[] =>
  Array.from({ length: lesion.perNerve }, (_, turn) => ({
    timeline: lesion.solved,
    placement: cannulaPlacement(body, nerve, lesion, turn),
    startS: 0,
  }))

/** Of the lesion made in turn `turn`, those made before it on this nerve included. Worked out once. */
export function nerveHeat(body: Body, lesion: HeatLesion, nerve: TreatedNerve, turn = 0): NerveHeat {
  const kept = keptOf(body).get(lesion) ?? new Map<string, NerveHeat>()
  keptOf(body).set(lesion, kept)
  const key = `${nerve} ${turn}`
  let heat = kept.get(key)
  if (!heat) {
    heat = solveNerveHeat(body, lesion, nerve, turn)
    kept.set(key, heat)
  }
  return heat
}

function solveNerveHeat(body: Body, lesion: HeatLesion, nerve: TreatedNerve, turn: number): NerveHeat {
  const placement = cannulaPlacement(body, nerve, lesion, turn)
  const { line } = nerveCurve(body, nerve)
  const { tipMm, hubUnit } = lesionPlace(body, nerve, lesion, turn)
  const middle = addScaled(tipMm, hubUnit, lesion.activeTipMm / 2)
  const beside = inNeedleFrame(placement, pointAt(line, nearest(line, middle).s))
  const endS = lesion.rampS + lesion.heatS + lesion.coolS
  const before = Array.from({ length: turn }, (_, earlier) => ({
    timeline: lesion.solved,
    placement: cannulaPlacement(body, nerve, lesion, earlier),
    startS: -endS,
  }))
  const clockS = Array.from({ length: SAMPLES + 1 }, (_, i) => (endS * i) / SAMPLES)
  const placed = [...before, { timeline: lesion.solved, placement, startS: 0 }]
  const insideMm: Record<CaptureC, number[]> = { 45: [], 51: [], 60: [] }
  for (const at of clockS) {
    const hottest = hottestBy(placed, at)
    for (const tempC of CAPTURE_C)
      insideMm[tempC].push(capturedLength(line, hottest, tempC, SPACING_MM).length)
  }
  return { clockS, nerveC: clockS.map((at) => temperatureAt(lesion.solved, beside, at)), insideMm }
}
