// How a guided pose becomes a camera: distance, and the shift that keeps the subject in the part of the stage that
// nothing covers. Pixels are CSS pixels.
import { degToRad } from '../../math/scalar.ts'
import { addScaled, type Vec3 } from '../../math/vec3.ts'
import type { CameraPose } from '../../story/moment.ts'

/** A long lens, as for plates: little perspective, so that a millimetre bar holds over the depth of a joint. */
export const FOV_DEG = 22

/** How steeply a free camera may look down or up, degrees: straight over a pole nothing on screen has a direction. */
export const STEEPEST_TILT_DEG = 89.5

export interface StageSize {
  readonly widthPx: number
  readonly heightPx: number
  readonly clear: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

export interface View {
  readonly eyeMm: Vec3
  readonly targetMm: Vec3
  readonly upUnit: Vec3
  readonly distanceMm: number
  /** Millimetres that one CSS pixel covers at the target's depth. */
  readonly mmPerPx: number
  /** Shift of the picture so that the target stands in the middle of the clear part, px right and down. */
  readonly offsetPx: readonly [number, number]
}

export function viewOf(pose: CameraPose, { widthPx, heightPx, clear }: StageSize): View {
  const clearWidth = Math.max(40, widthPx - clear.left - clear.right)
  const clearHeight = Math.max(40, heightPx - clear.top - clear.bottom)
  const mmPerPx = Math.max(pose.heightMm / clearHeight, pose.widthMm / clearWidth)
  const distanceMm = (mmPerPx * heightPx) / 2 / Math.tan(degToRad(FOV_DEG) / 2)
  return {
    eyeMm: addScaled(pose.targetMm, pose.fromUnit, distanceMm),
    targetMm: pose.targetMm,
    upUnit: pose.upUnit,
    distanceMm,
    mmPerPx,
    offsetPx: [(clear.left - clear.right) / 2, (clear.top - clear.bottom) / 2],
  }
}

/** Height framed at the target by a camera at that distance, the inverse of `viewOf` for a free camera. */
export const framedHeightMm = (distanceMm: number, { heightPx, clear }: StageSize): number =>
  ((2 * distanceMm * Math.tan(degToRad(FOV_DEG) / 2)) / heightPx) *
  Math.max(40, heightPx - clear.top - clear.bottom)
