// Labels that hang on the heat: its contours by number, and the length of nerve inside 51 °C.
import { nerveCurve } from '../anatomy/nerveCurves.ts'
import { degToRad, smoothRamp } from '../math/scalar.ts'
import { addScaled, cross, dot, length, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
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

/** Where on a contour its number hangs: each a little farther round, so that the numbers stand apart. */
const ROUND_DEG: Readonly<Record<IsothermShape['tempC'], number>> = { 80: 0, 60: 30, 51: 62, 45: 95 }

/** Labels of the step's own lesion while it is hot, on the side of the contours that the eye has free. */
export function lesionLabels(step: PlannedStep, lesions: readonly LesionView[], fromUnit: Vec3): Label[] {
  const lesion = lesions.find(({ nerve }) => nerve === step.nerve)
  if (!lesion) return []
  const shown = smoothRamp(lesion.heat, 0, 0.5)
  // Across the shaft as it is seen; the way that leads away from the midline and from the labels' own nerve.
  const across = normalize(cross(lesion.hubUnit, fromUnit))
  const aside = scale(across, across[0] * lesion.tipMm[0] < 0 ? -1 : 1)
  return lesion.reached.map((shape, i) => {
    const middle = (shape.proximalMm - shape.distalMm) / 2
    const half = (shape.proximalMm + shape.distalMm) / 2
    const round = degToRad(ROUND_DEG[shape.tempC])
    const centre = addScaled(lesion.tipMm, lesion.hubUnit, middle - half * Math.cos(round))
    const edge = addScaled(centre, aside, shape.halfWidthMm * Math.sin(round))
    return {
      key: SUBJECTS[shape.tempC],
      subject: SUBJECTS[shape.tempC],
      anchorMm: edge,
      detail: { kind: 'temperature', tempC: shape.tempC },
      rank: 4 + i,
      opacity: shown * smoothRamp(shape.halfWidthMm, 0.1, 0.6),
    }
  })
}
