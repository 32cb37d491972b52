// A needle beside a plane, in bipolar coordinates: circles about the needle turn into the plane without a seam.
import type { Section } from './section.ts'

/**
 * Bipolar coordinates at u lines from the needle's inside (−∞ at its focus) outward and v lines from 0 (the axis
 * beyond the needle, seen from the plane) to π (the stretch between needle and plane). `focusM` is √(D² − a²) for a needle of
 * radius a at distance D from the plane; line `surface` is the needle's, true areas inside it.
 */
export function bipolarSection(
  u: readonly number[],
  v: readonly number[],
  focusM: number,
  surface: number,
): Section {
  const nu = u.length
  const nv = v.length
  const zeros = () => new Float64Array(nu * nv)
  const section = {
    kind: 'bipolar' as const,
    u: Float64Array.from(u),
    v: Float64Array.from(v),
    shapeU: zeros(),
    shapeVInner: zeros(),
    shapeVOuter: zeros(),
    areaInner: zeros(),
    areaOuter: zeros(),
    focusM,
  }
  const halfBelow = (lines: readonly number[], i: number) => (i > 0 ? (lines[i]! - lines[i - 1]!) / 2 : 0)
  const halfAbove = (lines: readonly number[], i: number) =>
    i + 1 < lines.length ? (lines[i + 1]! - lines[i]!) / 2 : 0
  for (let j = 0; j < nv; j++) {
    const before = halfBelow(v, j)
    const after = halfAbove(v, j)
    for (let i = 0; i < nu; i++) {
      const n = j * nu + i
      const inner = halfBelow(u, i)
      const outer = halfAbove(u, i)
      if (outer > 0) section.shapeU[n] = (before + after) / (2 * outer)
      if (after > 0) {
        section.shapeVInner[n] = inner / (2 * after)
        section.shapeVOuter[n] = outer / (2 * after)
      }
      const metric = bipolarMetricM2(u[i]!, v[j]!, focusM)
      const area = (from: number, to: number): number =>
        to <= surfaceLine(u, surface)
          ? metricIntegral(from, to, v[j]! - before, v[j]! + after, focusM)
          : metric * (to - from) * (before + after)
      section.areaInner[n] = area(u[i]! - inner, u[i]!)
      section.areaOuter[n] = area(u[i]!, u[i]! + outer)
    }
  }
  return section
}

const surfaceLine = (u: readonly number[], surface: number): number => u[surface]!

/** |dx/du|², m²; 0 at the corner that is infinitely far away, where nothing is stored. */
export function bipolarMetricM2(u: number, v: number, focusM: number): number {
  const gap = Math.cosh(u) - Math.cos(v)
  return gap > 0 ? (focusM / gap) ** 2 : 0
}

const GAUSS = [-0.861136311594053, -0.339981043584856, 0.339981043584856, 0.861136311594053]
const WEIGHTS = [0.347854845137454, 0.652145154862546, 0.652145154862546, 0.347854845137454]

/** True area of a patch of map, by Gauss' rule. */
function metricIntegral(u0: number, u1: number, v0: number, v1: number, focusM: number): number {
  let sum = 0
  for (let a = 0; a < 4; a++)
    for (let b = 0; b < 4; b++) {
      const u = (u0 + u1 + (u1 - u0) * GAUSS[a]!) / 2
      const v = (v0 + v1 + (v1 - v0) * GAUSS[b]!) / 2
      sum += WEIGHTS[a]! * WEIGHTS[b]! * bipolarMetricM2(u, v, focusM)
    }
  return (sum * (u1 - u0) * (v1 - v0)) / 4
}

/** Where a point of the map lies, m; x = 0 is the plane, the needle at x > 0. */
export function bipolarPlace(u: number, v: number, focusM: number): { xM: number; yM: number } {
  const gap = Math.cosh(u) - Math.cos(v)
  return { xM: (-focusM * Math.sinh(u)) / gap, yM: (focusM * Math.sin(v)) / gap }
}

/** The inverse of `bipolarPlace`, for y ≥ 0. */
export function bipolarMap(xM: number, yM: number, focusM: number): { u: number; v: number } {
  const toFocus = (xM - focusM) ** 2 + yM ** 2
  const toMirror = (xM + focusM) ** 2 + yM ** 2
  return {
    u: 0.5 * Math.log(toFocus / toMirror),
    v: Math.atan2(2 * focusM * yM, xM ** 2 + yM ** 2 - focusM ** 2),
  }
}
