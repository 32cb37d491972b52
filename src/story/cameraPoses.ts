// Guided camera poses, built from solved landmarks so that they follow the anatomy. Degrees, mm, patient axes.
import type { Body } from '../anatomy/body.ts'
import { sideSign } from '../anatomy/frame.ts'
import { anchor, vertebraFrame } from '../anatomy/landmarks.ts'
import { type Side, VERTEBRAE, type Vertebra } from '../anatomy/levels.ts'
import type { StructureId } from '../anatomy/structures.ts'
import { degToRad, lerp } from '../math/scalar.ts'
import { add, mix, normalize, scale, slerp, type Vec3 } from '../math/vec3.ts'
import type { CameraPose } from './moment.ts'

/** The whole column, to the end of its lowest bone. */
const COLUMN_HEIGHT_MM = 300
const COLUMN_WIDTH_MM = 120

/**
 * Direction from the target to the eye: straight from behind at 0°, from that side at 90°; positive elevation looks
 * down from the head's side.
 */
export function fromBehind(side: Side, obliqueDeg: number, elevationDeg = 0): Vec3 {
  const oblique = degToRad(obliqueDeg)
  const rise = degToRad(elevationDeg)
  return [
    sideSign(side) * Math.sin(oblique) * Math.cos(rise),
    Math.sin(rise),
    -Math.cos(oblique) * Math.cos(rise),
  ]
}

export function pose(
  targetMm: Vec3,
  fromUnit: Vec3,
  heightMm: number,
  widthMm = heightMm * 0.9,
  upUnit: Vec3 = [0, 1, 0],
): CameraPose {
  return { targetMm, fromUnit, upUnit, heightMm, widthMm }
}

/** The whole column. */
export function columnPose(body: Body, side: Side, obliqueDeg: number, elevationDeg = 6): CameraPose {
  const top = vertebraFrame(body, VERTEBRAE[0]).originMm
  const bottom = vertebraFrame(body, VERTEBRAE.at(-1)!).originMm
  // The column's middle, a little lower so that the sacrum is in, and back from the bodies towards the joints.
  const middle = add(mix(top, bottom, 0.62), [0, 0, -18])
  return pose(middle, fromBehind(side, obliqueDeg, elevationDeg), COLUMN_HEIGHT_MM, COLUMN_WIDTH_MM)
}

/** A structure at a distance; the target may be shifted, mm. */
export function closePose(
  body: Body,
  id: StructureId,
  fromUnit: Vec3,
  heightMm: number,
  shiftMm: Vec3 = [0, 0, 0],
): CameraPose {
  return pose(add(anchor(body, id).pointMm, shiftMm), fromUnit, heightMm)
}

/**
 * As the X-ray machine sees a vertebra: its upper endplate squared (a line), turned `obliqueDeg` to that side, and
 * tilted `caudalDeg` so that the eye looks from below.
 */
export function beamPose(
  body: Body,
  vertebra: Vertebra,
  targetMm: Vec3,
  side: Side,
  obliqueDeg: number,
  caudalDeg: number,
  heightMm: number,
): CameraPose {
  const { xUnit, yUnit, zUnit } = vertebraFrame(body, vertebra)
  const oblique = degToRad(obliqueDeg)
  const tilt = degToRad(caudalDeg)
  const level = add(scale(xUnit, sideSign(side) * Math.sin(oblique)), scale(zUnit, -Math.cos(oblique)))
  const fromUnit = normalize(add(scale(level, Math.cos(tilt)), scale(yUnit, -Math.sin(tilt))))
  return pose(targetMm, fromUnit, heightMm, heightMm * 0.9, yUnit)
}

/** Between two poses: position straight, direction along a great circle, size by ratio. */
export function blendPoses(from: CameraPose, to: CameraPose, share: number): CameraPose {
  if (share <= 0) return from
  if (share >= 1) return to
  const ratio = (a: number, b: number): number => Math.exp(lerp(Math.log(a), Math.log(b), share))
  return {
    targetMm: mix(from.targetMm, to.targetMm, share),
    fromUnit: slerp(from.fromUnit, to.fromUnit, share),
    upUnit: slerp(from.upUnit, to.upUnit, share),
    heightMm: ratio(from.heightMm, to.heightMm),
    widthMm: ratio(from.widthMm, to.widthMm),
  }
}
