// A reference moved into the published sizes before a bone is fitted to it: where one person's bone, or one
// segmentation, is known to be unlike people at large. mm, in the bone's own frame.
import { smoothRamp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vec3.ts'

export interface ReferenceMorph {
  /** Sizes multiplied along x, y, z. */
  readonly size: Vec3
  /** How far the arch is moved back from the body. */
  readonly archBackMm: number
  /** The same for the superior articular processes. */
  readonly superiorBackMm: number
  /** How far the transverse processes are moved back. */
  readonly transverseBackMm: number
  /** How far the surface of all that stands behind the body is drawn in: a segmentation that swells thin bone. */
  readonly deflateMm: number
  /** How far the arch turns outwards with each mm behind the body. */
  readonly convergePerMm: number
  /** How far each side wall of the canal is moved outwards. */
  readonly canalOutMm: number
  /** Height of the pedicles multiplied, about `pedicleYMm`. */
  readonly pedicleHeight: number
  readonly pedicleYMm: number
}

export const UNCHANGED: ReferenceMorph = {
  size: [1, 1, 1],
  archBackMm: 0,
  superiorBackMm: 0,
  transverseBackMm: 0,
  deflateMm: 0,
  convergePerMm: 0,
  canalOutMm: 0,
  pedicleHeight: 1,
  pedicleYMm: -9,
}

/** Where a point of the reference, brought into the bone's frame, is moved to. */
export function morphed(morph: ReferenceMorph, [px, py, pz]: Vec3): Vec3 {
  let x = px * morph.size[0]
  let y = py * morph.size[1]
  let z = pz * morph.size[2]
  const ax = Math.abs(x)
  // Only what stands behind the body moves; the pedicle is stretched in between.
  const behind = 1 - smoothRamp(z, -25, -14)
  // At the height of the superior processes all moves, below it only the canal's wall.
  const high = smoothRamp(y, -11, -4)
  const outside = smoothRamp(ax, 3, 9) * (1 - (1 - high) * smoothRamp(ax, 13, 24))
  const arch = 1 - smoothRamp(z, -18, -14)
  const back = z < -16 ? (z < -25 ? 9 : -16 - z) : 0
  // The inferior processes keep their place: their joints lie with the bone below.
  const upper = smoothRamp(y, -24, -16)
  x += Math.sign(x) * (morph.canalOutMm * arch + morph.convergePerMm * back) * outside * upper
  const pedicle =
    (1 - smoothRamp(z, -16, -11)) *
    smoothRamp(z, -34, -27) *
    smoothRamp(ax, 8, 11) *
    (1 - smoothRamp(ax, 22, 27))
  y = morph.pedicleYMm + (y - morph.pedicleYMm) * (1 + (morph.pedicleHeight - 1) * pedicle)
  z -= (morph.archBackMm + (morph.superiorBackMm - morph.archBackMm) * high) * behind
  z -= morph.transverseBackMm * smoothRamp(ax, 19, 27) * (1 - smoothRamp(z, -14, -8))
  return [x, y, z]
}
