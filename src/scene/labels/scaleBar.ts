// The millimetre bar: a round length that is well readable at the present magnification. Pure.

const LENGTHS_MM = [1, 2, 5, 10, 20, 50] as const
const SHORTEST_PX = 52
/** Beyond this error of perspective over the depth of a joint, a bar would mislead: none is shown (docs/drawing.md#stage). */
const MOST_PERSPECTIVE_ERROR = 0.03
const JOINT_HALF_DEPTH_MM = 4

export interface ScaleBar {
  readonly lengthMm: number
  readonly widthPx: number
}

/** null when no round length is readable or the eye is too near for one bar to hold. */
export function scaleBarFor(mmPerPx: number, distanceMm: number): ScaleBar | null {
  if (JOINT_HALF_DEPTH_MM / distanceMm > MOST_PERSPECTIVE_ERROR) return null
  const lengthMm = LENGTHS_MM.find((mm) => mm / mmPerPx >= SHORTEST_PX)
  return lengthMm === undefined ? null : { lengthMm, widthPx: lengthMm / mmPerPx }
}
