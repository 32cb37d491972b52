// Room that the default block volume takes (0.5 mL): an ellipsoid on the bone, cut at the intertransverse plane so
// that it stays off the ventral ramus and out of the foramen. Illustrative. mm, patient axes.
import type { ClipPlane, SpreadVolume } from '../../anatomy/solvedBody.ts'
import { addScaled, cross, normalize, reject, type Vec3 } from '../../math/vec3.ts'
import type { CourseFrame } from '../nerves/courseFrame.ts'

/** Half-axes along the nerve, across it, off the bone: 12 × 8 × 4 mm before clipping. */
export const SPREAD_HALF_AXES_MM: Vec3 = [12, 8, 4]
/** The intertransverse plane stands this far in front of P1 (L5: of the top of the groove), mm. */
const PLANE_BEFORE_P1_MM = 0.8

export function spreadVolume(
  centreMm: Vec3,
  alongNerve: Vec3,
  outward: Vec3,
  course: CourseFrame,
): SpreadVolume {
  const thin = normalize(reject(outward, alongNerve))
  const clip: ClipPlane = {
    pointMm: addScaled(course.originMm, course.dorsal, -PLANE_BEFORE_P1_MM),
    inwardUnit: course.dorsal,
  }
  return {
    centreMm,
    axes: [alongNerve, normalize(cross(thin, alongNerve)), thin],
    halfAxesMm: SPREAD_HALF_AXES_MM,
    clip: [clip],
  }
}
