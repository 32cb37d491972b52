// Lesions where they were made: several on one nerve add up, and what counts at a place is the hottest it has been.
import type { Vec3 } from '../math/vec3.ts'
import { fieldSize } from './fieldLines.ts'
import { sampleField } from './fieldSample.ts'
import { type LesionTimeline, reachedAt, temperatureAt } from './lesionTimeline.ts'
import { inNeedleFrame, type NeedlePlacement } from './needleFrame.ts'

export interface PlacedLesion {
  readonly timeline: LesionTimeline
  readonly placement: NeedlePlacement
  /** When its generator is switched on, s on the clock that all share; each starts in cooled tissue. */
  readonly startS: number
}

/** A question that can be asked of many places: the hottest each has been by a given time, °C. */
export function hottestBy(lesions: readonly PlacedLesion[], clockS: number): (place: Vec3) => number {
  const begun = lesions.filter(({ startS }) => startS <= clockS)
  const fields = begun.map(({ timeline, startS }) =>
    reachedAt(timeline, clockS - startS, new Float32Array(fieldSize(timeline.lines))),
  )
  const startC = Math.max(...lesions.map(({ timeline }) => timeline.settings.startC))
  return (place) => {
    let hottest = startC
    begun.forEach(({ timeline, placement }, i) => {
      const [x, y, z] = inNeedleFrame(placement, place)
      hottest = Math.max(hottest, sampleField(timeline.lines, fields[i]!, x, y, z))
    })
    return hottest
  }
}

/** Temperature at a place now, °C: the hottest that any one lesion gives, since they are not heated together. */
export function temperatureNow(lesions: readonly PlacedLesion[], place: Vec3, clockS: number): number {
  let hottest = -Infinity
  for (const { timeline, placement, startS } of lesions)
    hottest = Math.max(
      hottest,
      temperatureAt(timeline, inNeedleFrame(placement, place), Math.max(0, clockS - startS)),
    )
  return hottest
}
