// Room that the default block volume takes (0.5 mL): an ellipsoid on the bone, cut at the intertransverse plane so
// that it stays off the ventral ramus and out of the foramen. Illustrative. mm, patient axes.
import type { ClipPlane, SpreadVolume } from '../../anatomy/solvedBody.ts'
import { add, addScaled, cross, dot, normalize, reject, scale, sub, type Vec3 } from '../../math/vec3.ts'
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

/** Is a point in the fluid? Bone is cut away by whoever draws or tests it. */
export function insideSpread({ centreMm, axes, halfAxesMm, clip }: SpreadVolume, point: Vec3): boolean {
  if (clip.some(({ pointMm, inwardUnit }) => dot(sub(point, pointMm), inwardUnit) < 0)) return false
  const off = sub(point, centreMm)
  return axes.reduce((sum, axis, i) => sum + (dot(off, axis) / halfAxesMm[i]!) ** 2, 0) <= 1
}

/** Points of the fluid on a grid of `stepMm`, for tests of what it touches. */
export function spreadPoints(volume: SpreadVolume, stepMm: number): Vec3[] {
  const { centreMm, axes, halfAxesMm } = volume
  const steps = (half: number): number[] => {
    const n = Math.floor(half / stepMm)
    return Array.from({ length: 2 * n + 1 }, (_, i) => (i - n) * stepMm)
  }
  return steps(halfAxesMm[0]).flatMap((a) =>
    steps(halfAxesMm[1]).flatMap((b) =>
      steps(halfAxesMm[2])
        .map((c) => add(centreMm, add(scale(axes[0], a), add(scale(axes[1], b), scale(axes[2], c)))))
        .filter((p) => insideSpread(volume, p)),
    ),
  )
}
