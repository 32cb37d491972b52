// From a bone's own frame into the patient's, the shared warp included. mm.
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { addScaled, dot, sub, type Vec3 } from '../../math/vec3.ts'
import type { Bounds, Field } from '../field.ts'
import { boundsOf, corners } from '../sdf/bounds.ts'
import { unwarp, WARP_REACH_MM, warp, warpInto } from './warp.ts'

/** A field given in a bone's frame, asked in patient axes. */
export function placedField({ originMm, xUnit, yUnit, zUnit }: VertebraFrame, local: Field): Field {
  const w = new Float64Array(3)
  const [ox, oy, oz] = originMm
  const [xx, xy, xz] = xUnit
  const [yx, yy, yz] = yUnit
  const [zx, zy, zz] = zUnit
  return (x, y, z) => {
    warpInto(w, x, y, z)
    const dx = w[0]! - ox
    const dy = w[1]! - oy
    const dz = w[2]! - oz
    return local(dx * xx + dy * xy + dz * xz, dx * yx + dy * yy + dz * yz, dx * zx + dy * zy + dz * zz)
  }
}

/** Patient axes → bone's frame, before the warp is taken into account. */
export const intoFrame = ({ originMm, xUnit, yUnit, zUnit }: VertebraFrame, p: Vec3): Vec3 => {
  const d = sub(p, originMm)
  return [dot(d, xUnit), dot(d, yUnit), dot(d, zUnit)]
}

export const outOfFrame = ({ originMm, xUnit, yUnit, zUnit }: VertebraFrame, p: Vec3): Vec3 =>
  addScaled(addScaled(addScaled(originMm, xUnit, p[0]), yUnit, p[1]), zUnit, p[2])

/** Where a point of the bone's frame lies in the patient, warp included. */
export const placed = (frame: VertebraFrame, p: Vec3): Vec3 => unwarp(outOfFrame(frame, p))

/** Which place of the bone's frame lies at a point of the patient, warp included. */
export const unplaced = (frame: VertebraFrame, p: Vec3): Vec3 => intoFrame(frame, warp(p))

export const placedBounds = (frame: VertebraFrame, bounds: Bounds): Bounds =>
  boundsOf(
    corners(bounds).map((corner) => outOfFrame(frame, corner)),
    WARP_REACH_MM + 0.5,
  )
