// Labels that hang on the heat: its contours by number, and the length of nerve inside 51 °C.
import type { Body } from '../../../anatomy/body.ts'
import type { TreatedNerve } from '../../../anatomy/innervation.ts'
import { nerveCurve } from '../../../anatomy/nerveCurves.ts'
import { target } from '../../../anatomy/targets.ts'
import { nearest, pointAt } from '../../../math/polyline.ts'
import { degToRad, smoothRamp } from '../../../math/scalar.ts'
import { addScaled, cross, mix, normalize, scale, type Vec3 } from '../../../math/vec3.ts'
import type { IsothermC } from '../../../physics/heatLevels.ts'
import { radiusAt } from '../../../story/heatLesion.ts'
import type { Label, LesionView } from '../../../story/moment.ts'
import type { SceneThing } from '../cueTarget.ts'
import type { LumbarStep } from '../lumbarPlan.ts'

const SUBJECTS = {
  45: 'fx.isotherm.45',
  51: 'fx.isotherm.51',
  60: 'fx.isotherm.60',
  80: 'fx.isotherm.80',
} as const satisfies Record<IsothermC, SceneThing>

/** Where on a contour its number hangs: each a little farther round, so that the numbers stand apart. */
const ROUND_DEG: Readonly<Record<IsothermC, number>> = { 80: 0, 60: 30, 51: 62, 45: 95 }

/** Labels of the step's own lesion while it is hot, on the side of the contours that the eye has free. */
export function lesionLabels(
  body: Body,
  step: LumbarStep,
  lesions: readonly LesionView[],
  fromUnit: Vec3,
  captured?: number,
): Label[] {
  // Of several on this nerve, the last is the hot one.
  const nerve = step.subject
  const lesion = lesions.findLast((each) => each.nerve === nerve)
  if (!nerve || !lesion) return []
  const shown = smoothRamp(lesion.heat, 0, 0.5)
  // Across the shaft as it is seen; the way that leads away from the midline and from the labels' own nerve.
  const across = normalize(cross(lesion.hubUnit, fromUnit))
  const aside = scale(across, across[0] * lesion.tipMm[0] < 0 ? -1 : 1)
  const inside = captured === undefined ? [] : [capturedLabel(body, nerve, captured, shown)]
  return inside.concat(
    lesion.reached.map((shape, i) => {
      const middle = (shape.proximalMm - shape.distalMm) / 2
      const half = (shape.proximalMm + shape.distalMm) / 2
      const z = middle - half * Math.cos(degToRad(ROUND_DEG[shape.tempC]))
      const edge = addScaled(addScaled(lesion.tipMm, lesion.hubUnit, z), aside, radiusAt(shape, z))
      return {
        key: SUBJECTS[shape.tempC],
        subject: SUBJECTS[shape.tempC],
        anchorMm: edge,
        detail: { kind: 'temperature', tempC: shape.tempC },
        rank: 4 + i,
        opacity: shown * smoothRamp(shape.halfWidthMm, 0.1, 0.6),
      }
    }),
  )
}

/** "10.1 mm of nerve, inside 51 °C", on the nerve beside the tip. */
function capturedLabel(body: Body, nerve: TreatedNerve, lengthMm: number, shown: number): Label {
  const { line } = nerveCurve(body, nerve)
  const [tip, heel] = target(body, nerve).rf.lineMm
  return {
    key: 'captured nerve',
    subject: nerve,
    anchorMm: pointAt(line, nearest(line, mix(tip, heel, 0.5)).s),
    detail: { kind: 'length mm', lengthMm },
    rank: 1,
    opacity: shown * smoothRamp(lengthMm, 0.5, 2),
  }
}
