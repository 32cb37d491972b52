// Curves as lists of points, measured by arc length in the points' own unit.
import { add, distance, dot, length, mix, normalize, scale, sub, type Vec3 } from './vec3.ts'

/** A polyline with its running length: `arc[i]` is the length up to point i, so `arc[0]` is 0. */
export interface Polyline {
  readonly points: readonly Vec3[]
  readonly arc: readonly number[]
  readonly length: number
}

/** Throws when fewer than two points are given. */
export function polyline(points: readonly Vec3[]): Polyline {
  if (points.length < 2) throw new Error(`polyline: needs at least 2 points, got ${points.length}`)
  const arc = [0]
  for (let i = 1; i < points.length; i++) arc.push(arc[i - 1]! + distance(points[i - 1]!, points[i]!))
  return { points, arc, length: arc[arc.length - 1]! }
}

/** Index of the segment that holds arc length `s`, and how far along it (0…1). `s` is clamped to the curve. */
function locate({ arc, length: total }: Polyline, s: number): { index: number; share: number } {
  if (s <= 0) return { index: 0, share: 0 }
  if (s >= total) return { index: arc.length - 2, share: 1 }
  let low = 0
  let high = arc.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (arc[middle]! <= s) low = middle
    else high = middle
  }
  const span = arc[high]! - arc[low]!
  return { index: low, share: span > 0 ? (s - arc[low]!) / span : 0 }
}

/** Point at arc length `s`, clamped to the ends. */
export function pointAt(line: Polyline, s: number): Vec3 {
  const { index, share } = locate(line, s)
  return mix(line.points[index]!, line.points[index + 1]!, share)
}

/** A value given per point (a radius, say) at arc length `s`. */
export function valueAt(line: Polyline, values: readonly number[], s: number): number {
  const { index, share } = locate(line, s)
  return values[index]! + (values[index + 1]! - values[index]!) * share
}

/** Unit tangent at arc length `s`, averaged over `reach` on either side so that it turns without steps. */
export function tangentAt(line: Polyline, s: number, reach = 0.5): Vec3 {
  const from = Math.max(0, s - reach)
  const to = Math.min(line.length, s + reach)
  return normalize(sub(pointAt(line, to), pointAt(line, from)))
}

/** The stretch from `from` to `to` (arc lengths) as its own polyline; reversed when `to < from`. */
export function slice(line: Polyline, from: number, to: number): Polyline {
  const low = Math.max(0, Math.min(from, to))
  const high = Math.min(line.length, Math.max(from, to))
  if (!(high > low)) throw new Error(`polyline: slice from ${from} to ${to} is empty`)
  const inner = line.points.filter((_, i) => line.arc[i]! > low + 1e-9 && line.arc[i]! < high - 1e-9)
  const points = [pointAt(line, low), ...inner, pointAt(line, high)]
  return polyline(to < from ? points.reverse() : points)
}

/** Joins lines end to end; a shared joint is kept once. */
export function join(lines: readonly Polyline[]): Polyline {
  const points: Vec3[] = []
  for (const line of lines) {
    for (const point of line.points) {
      const last = points[points.length - 1]
      if (!last || distance(last, point) > 1e-6) points.push(point)
    }
  }
  return polyline(points)
}

/** `count` points evenly spaced by arc length, both ends kept. */
export function resample(line: Polyline, count: number): Polyline {
  if (count < 2) throw new Error(`polyline: resample needs at least 2 points, got ${count}`)
  return polyline(Array.from({ length: count }, (_, i) => pointAt(line, (line.length * i) / (count - 1))))
}

/** Nearest point of the line to `p`: its arc length, the point and the distance. */
export function nearest(line: Polyline, p: Vec3): { s: number; point: Vec3; distance: number } {
  let best = { s: 0, point: line.points[0]!, distance: Infinity }
  for (let i = 0; i + 1 < line.points.length; i++) {
    const a = line.points[i]!
    const edge = sub(line.points[i + 1]!, a)
    const size = length(edge)
    const share = size > 0 ? Math.max(0, Math.min(1, dot(sub(p, a), edge) / (size * size))) : 0
    const point = add(a, scale(edge, share))
    const gap = distance(p, point)
    if (gap < best.distance) best = { s: line.arc[i]! + share * size, point, distance: gap }
  }
  return best
}
