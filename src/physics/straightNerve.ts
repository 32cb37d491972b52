// A straight nerve beside or ahead of a needle, for the bench: how angle and distance decide what a lesion meets.
import { type Polyline, polyline } from '../math/polyline.ts'
import { degToRad } from '../math/scalar.ts'

/** Half the length that is looked at, m: longer than any lesion. */
const REACH_M = 0.03

/**
 * A nerve that passes the middle of the active tip at distance `distanceM` from the axis, turned by `angleDeg` against the
 * needle (0 parallel, 90 square across). Points in the needle's frame, m.
 */
export function nerveBeside(activeTipM: number, distanceM: number, angleDeg: number): Polyline {
  const angle = degToRad(angleDeg)
  const end = (side: number): [number, number, number] => [
    distanceM,
    side * REACH_M * Math.sin(angle),
    activeTipM / 2 + side * REACH_M * Math.cos(angle),
  ]
  return polyline([end(-1), end(1)])
}

/** A nerve square across the needle's line, `distanceM` ahead of its point: a needle that points at its target. */
export const nerveAhead = (distanceM: number): Polyline =>
  polyline([
    [-REACH_M, 0, -distanceM],
    [REACH_M, 0, -distanceM],
  ])
