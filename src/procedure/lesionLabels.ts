// Labels that hang on the heat: its contours by number, and the length of nerve inside 51 °C.
import { nerveCurve } from '../anatomy/nerveCurves.ts'
import { smoothRamp } from '../math/scalar.ts'
import { addScaled, cross, distance, dot, length, normalize, sub, type Vec3 } from '../math/vec3.ts'
import type { IsothermShape } from './lesionTimeline.ts'
import type { Label, LesionView } from './moment.ts'
import type { PlannedStep } from './plan.ts'

const SUBJECTS = {
  45: 'fx.isotherm.45',
  51: 'fx.isotherm.51',
  60: 'fx.isotherm.60',
  80: 'fx.isotherm.80',
} as const

/** Whether a point lies inside an isotherm of a lesion: two half ellipsoids joined at the widest place. */
export function isInside(
  lesion: Pick<LesionView, 'tipMm' | 'hubUnit'>,
  shape: IsothermShape,
  point: Vec3,
): boolean {
  const offset = sub(point, lesion.tipMm)
  const z = dot(offset, lesion.hubUnit)
  const r = length(addScaled(offset, lesion.hubUnit, -z))
  const middle = (shape.proximalMm - shape.distalMm) / 2
  const half = (shape.proximalMm + shape.distalMm) / 2
  return ((z - middle) / half) ** 2 + (r / shape.halfWidthMm) ** 2 <= 1
}

/** Length of a nerve's centre line inside an isotherm, mm. */
export function lengthInsideMm(lesion: LesionView, shape: IsothermShape): number {
  const { line } = nerveCurve(lesion.nerve)
  let inside = 0
  const pieces = Math.ceil(line.length / 0.1)
  for (let i = 0; i < pieces; i++) {
    const s = ((i + 0.5) * line.length) / pieces
    const k = line.arc.findIndex((arc) => arc >= s)
    const a = line.points[k - 1]!
    const b = line.points[k]!
    const share = (s - line.arc[k - 1]!) / (line.arc[k]! - line.arc[k - 1]!)
    if (isInside(lesion, shape, addScaled(a, sub(b, a), share))) inside += line.length / pieces
  }
  return inside
}

/** Labels of the step's own lesion while it is hot. */
export function lesionLabels(step: PlannedStep, lesions: readonly LesionView[]): Label[] {
  const lesion = lesions.find(({ nerve }) => nerve === step.nerve)
  if (!lesion) return []
  const shown = smoothRamp(lesion.heat, 0, 0.5)
  // Contours are named on the side away from the midline and from the bone.
  const aside = normalize(cross(lesion.hubUnit, [0, 0, 1]))
  const outward = aside[0] * lesion.tipMm[0] < 0 ? -1 : 1
  return lesion.reached.map((shape, i) => {
    const middle = (shape.proximalMm - shape.distalMm) / 2
    const edge = addScaled(
      addScaled(lesion.tipMm, lesion.hubUnit, middle),
      aside,
      outward * shape.halfWidthMm,
    )
    return {
      key: SUBJECTS[shape.tempC],
      subject: SUBJECTS[shape.tempC],
      anchorMm: shape.tempC === 80 ? addScaled(lesion.tipMm, lesion.hubUnit, 2) : edge,
      detail: { kind: 'temperature', tempC: shape.tempC },
      rank: 4 + i,
      opacity: shown * smoothRamp(distance(edge, lesion.tipMm), 0.2, 1),
    }
  })
}
