// Values between the nodes: monotone cubics along each grid direction, so nothing overshoots and contours are smooth.
import { bipolarMap } from './bipolarSection.ts'
import type { FieldLines } from './fieldLines.ts'
import { endSlope, hermite, intervalOf, limitedSlope } from './monotoneCubic.ts'

/** Monotone cubic through four values about the interval [x1, x2] at share s; ends of the table by index. */
function cubic(
  x: ArrayLike<number>,
  i: number,
  y0: number,
  y1: number,
  y2: number,
  y3: number,
  s: number,
): number {
  const h = x[i + 1]! - x[i]!
  const secant = (y2 - y1) / h
  const hasBefore = i > 0
  const hasAfter = i + 2 < x.length
  const before = hasBefore ? x[i]! - x[i - 1]! : 0
  const after = hasAfter ? x[i + 2]! - x[i + 1]! : 0
  const secantBefore = hasBefore ? (y1 - y0) / before : 0
  const secantAfter = hasAfter ? (y3 - y2) / after : 0
  const m1 = hasBefore
    ? limitedSlope(before, h, secantBefore, secant)
    : hasAfter
      ? endSlope(h, after, secant, secantAfter)
      : secant
  const m2 = hasAfter
    ? limitedSlope(h, after, secant, secantAfter)
    : hasBefore
      ? endSlope(h, before, secant, secantBefore)
      : secant
  return hermite(h, y1, y2, m1, m2, s)
}

/** Value at map coordinates (u, v) on z line k. */
export function sampleOnLine(
  lines: FieldLines,
  values: ArrayLike<number>,
  k: number,
  u: number,
  v: number,
): number {
  const nu = lines.u.length
  const nv = lines.v.length
  const i = intervalOf(lines.u, u)
  const s = clampedShare(lines.u, i, u)
  const along = (j: number): number => {
    const row = (k * nv + j) * nu + i
    const y1 = values[row]!
    const y2 = values[row + 1]!
    return cubic(lines.u, i, i > 0 ? values[row - 1]! : y1, y1, y2, i + 2 < nu ? values[row + 2]! : y2, s)
  }
  if (nv === 1) return along(0)
  const j = intervalOf(lines.v, v)
  const y1 = along(j)
  const y2 = along(j + 1)
  const y0 = j > 0 ? along(j - 1) : y1
  const y3 = j + 2 < nv ? along(j + 2) : y2
  return cubic(lines.v, j, y0, y1, y2, y3, clampedShare(lines.v, j, v))
}

/**
 * Value at a place in the needle's own frame, m: z from the point up the shaft, x from the axis away from the plane
 * (away from the partner needle or the bone), y at right angles. Outside the grid the nearest value holds.
 */
export function sampleField(
  lines: FieldLines,
  values: ArrayLike<number>,
  xM: number,
  yM: number,
  zM: number,
): number {
  const { u, v } = mapOf(lines, xM, yM)
  const k = intervalOf(lines.z, zM)
  const y1 = sampleOnLine(lines, values, k, u, v)
  const y2 = sampleOnLine(lines, values, k + 1, u, v)
  const y0 = k > 0 ? sampleOnLine(lines, values, k - 1, u, v) : y1
  const y3 = k + 2 < lines.z.length ? sampleOnLine(lines, values, k + 2, u, v) : y2
  return cubic(lines.z, k, y0, y1, y2, y3, clampedShare(lines.z, k, zM))
}

/** Map coordinates of a place in the needle's own frame. */
export function mapOf(lines: FieldLines, xM: number, yM: number): { u: number; v: number } {
  if (lines.kind === 'polar') return { u: Math.hypot(xM, yM), v: 0 }
  return bipolarMap(xM + lines.distanceM, Math.abs(yM), lines.focusM)
}

function clampedShare(x: ArrayLike<number>, i: number, at: number): number {
  const s = (at - x[i]!) / (x[i + 1]! - x[i]!)
  return s < 0 ? 0 : s > 1 ? 1 : s
}
