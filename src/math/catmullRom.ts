// Smooth curves through given points: centripetal Catmull-Rom, which makes no loops or cusps.
import { add, distance, scale, type Vec3 } from './vec3.ts'

/** The curve through `anchors`, `perSpan` points a span, both ends kept. Needs two anchors or more. */
export function catmullRom(anchors: readonly Vec3[], perSpan = 8): Vec3[] {
  if (anchors.length < 2) throw new Error(`catmullRom: needs at least 2 anchors, got ${anchors.length}`)
  const points: Vec3[] = []
  for (let i = 0; i + 1 < anchors.length; i++) {
    const p1 = anchors[i]!
    const p2 = anchors[i + 1]!
    const p0 = anchors[i - 1] ?? mirrored(p2, p1)
    const p3 = anchors[i + 2] ?? mirrored(p1, p2)
    for (let k = 0; k < perSpan; k++) points.push(onSpan(p0, p1, p2, p3, k / perSpan))
  }
  points.push(anchors[anchors.length - 1]!)
  return points
}

/** The point as far beyond `end` as `from` lies before it. */
const mirrored = (from: Vec3, end: Vec3): Vec3 => add(end, scale(add(end, scale(from, -1)), 1))

/** Barry-Goldman evaluation with knots spaced by the square root of the chord. */
function onSpan(p0: Vec3, p1: Vec3, p2: Vec3, p3: Vec3, share: number): Vec3 {
  const t0 = 0
  const t1 = t0 + Math.sqrt(Math.max(1e-9, distance(p0, p1)))
  const t2 = t1 + Math.sqrt(Math.max(1e-9, distance(p1, p2)))
  const t3 = t2 + Math.sqrt(Math.max(1e-9, distance(p2, p3)))
  const t = t1 + (t2 - t1) * share
  const between = (a: Vec3, b: Vec3, ta: number, tb: number): Vec3 =>
    add(scale(a, (tb - t) / (tb - ta)), scale(b, (t - ta) / (tb - ta)))
  const a1 = between(p0, p1, t0, t1)
  const a2 = between(p1, p2, t1, t2)
  const a3 = between(p2, p3, t2, t3)
  return between(between(a1, a2, t0, t2), between(a2, a3, t1, t3), t1, t2)
}
