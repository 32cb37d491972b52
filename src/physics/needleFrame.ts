// Where a needle lies, and places seen from it. Units are the caller's for points, metres for the needle's own frame.
import { cross, dot, normalize, reject, sub, type Vec3 } from '../math/vec3.ts'

export interface NeedlePlacement {
  /** The needle's point. */
  readonly point: Vec3
  /** Unit vector along the needle, from the point up the shaft. */
  readonly shaft: Vec3
  /** Unit vector across the needle, away from the bone or the partner needle; any when there is none. */
  readonly away: Vec3
  /** Metres per unit of `point`: 0.001 for millimetres. */
  readonly metresPerUnit: number
}

/** A placement from a shaft direction and, where there is a plane, a direction away from it; made exact here. */
export function placeNeedle(point: Vec3, shaft: Vec3, metresPerUnit: number, away?: Vec3): NeedlePlacement {
  if (!(metresPerUnit > 0)) throw new Error(`needleFrame: metresPerUnit must be > 0, got ${metresPerUnit}`)
  const along = normalize(shaft)
  const aside: Vec3 = away ?? (Math.abs(along[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0])
  return { point, shaft: along, away: normalize(reject(aside, along)), metresPerUnit }
}

/** A place in the needle's frame, m: x away from the plane, y across, z from the point up the shaft. */
export function inNeedleFrame({ point, shaft, away, metresPerUnit }: NeedlePlacement, place: Vec3): Vec3 {
  const offset = sub(place, point)
  return [
    dot(offset, away) * metresPerUnit,
    dot(offset, cross(shaft, away)) * metresPerUnit,
    dot(offset, shaft) * metresPerUnit,
  ]
}
