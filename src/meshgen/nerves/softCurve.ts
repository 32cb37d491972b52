// A smooth way drawn near its control points, not through them (cubic B-spline, ends kept): no wiggles between close
// points, as curves through points have.
import { type Polyline, polyline } from '../../math/polyline.ts'
import type { Vec3 } from '../../math/vec3.ts'

const PER_SPAN = 12

/** Needs two control points or more. */
export function softCurve(controls: readonly Vec3[]): Polyline {
  const first = controls[0]
  const last = controls[controls.length - 1]
  if (!first || !last || controls.length < 2) {
    throw new Error(`softCurve: needs at least 2 control points, got ${controls.length}`)
  }
  const padded = [first, first, ...controls, last, last]
  const points: Vec3[] = []
  for (let i = 0; i + 3 < padded.length; i++) {
    for (let k = 0; k < PER_SPAN; k++) points.push(blend(padded, i, k / PER_SPAN))
  }
  points.push(last)
  return polyline(points)
}

function blend(p: readonly Vec3[], i: number, t: number): Vec3 {
  const weights = [
    (1 - t) ** 3 / 6,
    (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
    (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
    t ** 3 / 6,
  ]
  const along = (axis: 0 | 1 | 2): number => weights.reduce((sum, w, k) => sum + w * p[i + k]![axis], 0)
  return [along(0), along(1), along(2)]
}
