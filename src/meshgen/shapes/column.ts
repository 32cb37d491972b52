// How the bones stand on one another: from the sacrum up, by disc heights and angles. mm, degrees, patient axes.

import { DISCS, type Disc, VERTEBRAE, type Vertebra } from '../../anatomy/levels.ts'
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { degToRad } from '../../math/scalar.ts'
import { add, scale, sub, type Vec3 } from '../../math/vec3.ts'

export interface DiscParameters {
  /** Between the endplates' centres. */
  readonly heightMm: number
  /** Angle between the endplates, taller in front. */
  readonly wedgeDeg: number
  /** How far the upper bone's endplate centre stands before the lower one's. */
  readonly forwardMm: number
  /** How far the free border stands beyond the rims, where it is not the healthy disc's. */
  readonly bulgeMm?: number
}

/** What the chain needs to know of a bone: its endplates in its own frame. */
export interface BodySize {
  readonly heightMm: number
  readonly upperTiltDeg: number
  readonly wedgeDeg: number
  readonly lowerCentreZMm: number
}

/** Frame whose y axis leans `leanDeg` forward of the vertical. */
const leaning = (originMm: Vec3, leanDeg: number): VertebraFrame => {
  const c = Math.cos(degToRad(leanDeg))
  const s = Math.sin(degToRad(leanDeg))
  return { originMm, xUnit: [1, 0, 0], yUnit: [0, c, s], zUnit: [0, -s, c] }
}

const at = ({ originMm, yUnit, zUnit }: VertebraFrame, y: number, z: number): Vec3 =>
  add(originMm, add(scale(yUnit, y), scale(zUnit, z)))

/** Frames of all bones; the middle of the L3 body lies at the origin. */
export function stackColumn(
  sacralSlopeDeg: number,
  discs: Readonly<Record<Disc, DiscParameters>>,
  bodies: Readonly<Record<Exclude<Vertebra, 'S1'>, BodySize>>,
): Record<Vertebra, VertebraFrame> {
  const frames = {} as Record<Vertebra, VertebraFrame>
  let below = leaning([0, 0, 0], sacralSlopeDeg)
  // How far the normal of the endplate below the disc leans forward.
  let plateDeg = sacralSlopeDeg
  frames.S1 = below
  for (let i = DISCS.length - 1; i >= 0; i--) {
    const disc = discs[DISCS[i]!]
    const vertebra = VERTEBRAE[i] as Exclude<Vertebra, 'S1'>
    const body = bodies[vertebra]
    const plate = leaning(below.originMm, plateDeg)
    // The disc's own axis halves its angle.
    const half = leaning([0, 0, 0], plateDeg - disc.wedgeDeg / 2)
    const seat = add(at(plate, 0, disc.forwardMm), scale(half.yUnit, disc.heightMm))
    plateDeg -= disc.wedgeDeg + body.wedgeDeg
    // An endplate whose front stands higher leans back.
    const leanDeg = plateDeg + body.upperTiltDeg
    const upright = leaning([0, 0, 0], leanDeg)
    below = leaning(sub(seat, at(upright, -body.heightMm, body.lowerCentreZMm)), leanDeg)
    frames[vertebra] = below
  }
  const { L3 } = bodies
  const middle = at(frames.L3, -L3.heightMm / 2, L3.lowerCentreZMm / 2)
  for (const vertebra of VERTEBRAE) {
    frames[vertebra] = { ...frames[vertebra], originMm: sub(frames[vertebra].originMm, middle) }
  }
  return frames
}
