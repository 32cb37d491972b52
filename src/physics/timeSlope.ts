// Slope in time of one value among frames of many: the monotone cubic's, at a frame.
import { endSlope, limitedSlope } from './monotoneCubic.ts'

/** Value n of frame f is at [f·size + n]. Needs two frames or more. Called for every node: no closures in here. */
export function slopeAt(
  timeS: Float64Array,
  values: ArrayLike<number>,
  size: number,
  n: number,
  frame: number,
): number {
  const last = timeS.length - 1
  const left = Math.max(0, Math.min(frame - 1, last - 2))
  const at = left * size + n
  const h0 = timeS[left + 1]! - timeS[left]!
  const secant0 = (values[at + size]! - values[at]!) / h0
  if (last === 1) return secant0
  const h1 = timeS[left + 2]! - timeS[left + 1]!
  const secant1 = (values[at + 2 * size]! - values[at + size]!) / h1
  if (frame === 0) return endSlope(h0, h1, secant0, secant1)
  if (frame === last) return endSlope(h1, h0, secant1, secant0)
  return limitedSlope(h0, h1, secant0, secant1)
}
