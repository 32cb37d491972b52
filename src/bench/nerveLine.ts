// The nerve on the bench: straight, at an angle and a distance; which of its millimetres a field of damage holds.
import { type Polyline, polyline } from '../math/polyline.ts'
import { degToRad } from '../math/scalar.ts'
import type { Vec3 } from '../math/vec3.ts'
import { capturedLength } from '../physics/capturedLength.ts'
import type { CriterionField } from '../physics/criterionField.ts'
import { sampleField } from '../physics/fieldSample.ts'
import type { LesionTimeline } from '../physics/lesionTimeline.ts'
import { nerveBeside } from '../physics/straightNerve.ts'

const MM = 0.001
/** Half of the nerve that is looked at between two needles, m; longer than any lesion. */
const REACH_M = 0.03
/** How densely it is looked at for where it enters and leaves, m. */
const SPACING_M = 0.0004

export interface NervePlace {
  readonly angleDeg: number
  readonly distanceMm: number
}

/** In the needle's frame, m. Beside one needle; or over the middle of two, turned in the plane that is parallel to both. */
export function benchNerve({ settings }: LesionTimeline, { angleDeg, distanceMm }: NervePlace): Polyline {
  const { arrangement, activeTipM } = settings
  if (arrangement.kind !== 'bipolar') return nerveBeside(activeTipM, distanceMm * MM, angleDeg)
  const angle = degToRad(angleDeg)
  const end = (side: number): Vec3 => [
    -arrangement.spacingM / 2 + side * REACH_M * Math.sin(angle),
    distanceMm * MM,
    activeTipM / 2 + side * REACH_M * Math.cos(angle),
  ]
  return polyline([end(-1), end(1)])
}

/** A field's value at any place, m: behind the mirror plane between two needles it is the value before it. */
export function valueIn({ lines }: LesionTimeline, values: ArrayLike<number>): (place: Vec3) => number {
  if (!lines.mirrored) return ([x, y, z]) => sampleField(lines, values, x, y, z)
  const d = lines.distanceM
  return ([x, y, z]) => sampleField(lines, values, Math.abs(x + d) - d, y, z)
}

/** A stretch of the nerve as distances from its middle, mm. */
export interface CapturedMm {
  readonly lengthMm: number
  readonly stretchesMm: readonly (readonly [fromMm: number, toMm: number])[]
}

export function capturedNerve(
  timeline: LesionTimeline,
  { values, level }: CriterionField,
  place: NervePlace,
): CapturedMm {
  const line = benchNerve(timeline, place)
  const { length, stretches } = capturedLength(line, valueIn(timeline, values), level, SPACING_M)
  const half = line.length / 2
  return {
    lengthMm: length / MM,
    stretchesMm: stretches.map(([from, to]) => [(from - half) / MM, (to - half) / MM]),
  }
}
