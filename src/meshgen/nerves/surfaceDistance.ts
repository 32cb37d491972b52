// True distance from a point to a field's surface. A field's value may be a quarter off near the surface; a nerve's
// gap of 0.3 mm needs better, so the nearest surface point itself is found. mm.
import { addScaled, distance, dot, type Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'
import { outwardAt, projectTo } from '../mesh/gradient.ts'

export interface SurfaceFoot {
  /** Nearest point of the surface found from here. */
  readonly foot: Vec3
  readonly outward: Vec3
  /** Negative inside. */
  readonly distanceMm: number
}

const ROUNDS = 6
const REACH_MM = 0.2

/** Walks the foot along the surface until it lies straight below the point. Local: far walls are not searched for. */
export function surfaceFoot(field: Field, point: Vec3): SurfaceFoot {
  let foot = projectTo(field, point)
  let outward = outwardAt(field, foot, REACH_MM)
  for (let round = 0; round < ROUNDS; round++) {
    const away: Vec3 = [point[0] - foot[0], point[1] - foot[1], point[2] - foot[2]]
    const height = dot(away, outward)
    const aside: Vec3 = addScaled(away, outward, -height)
    if (Math.hypot(...aside) < 0.02) break
    const moved = projectTo(field, addScaled(foot, aside, 0.7))
    if (distance(moved, point) > distance(foot, point) + 1e-3) break
    foot = moved
    outward = outwardAt(field, foot, REACH_MM)
  }
  const sign = field(...point) < 0 ? -1 : 1
  return { foot, outward, distanceMm: sign * distance(foot, point) }
}
