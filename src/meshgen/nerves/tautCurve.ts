// A nerve's centre line: a string that wants to be short and smooth, pulled a little towards its waypoints, kept out
// of bone everywhere, and held against bone where it runs on it. One radius serves constraint and drawing. mm.
import { type Polyline, polyline, resample, valueAt } from '../../math/polyline.ts'
import { addScaled, distance, type Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'
import { slopeAt } from '../mesh/gradient.ts'
import { surfaceFoot } from './surfaceDistance.ts'

export interface TautRequest {
  /** First guess; its ends stay where they are. */
  readonly guide: Polyline
  /** Radius of the tube at a share (0…1) of the curve's length. */
  readonly radiusAt: (share: number) => number
  /** What the tube must not enter. */
  readonly obstacle: Field
  /** Least gap between tube and obstacle. */
  readonly clearanceMm: number
  /** How firmly a point is held against bone, 0 (free) to 1. */
  readonly hugAt?: (share: number) => number
  /** How firmly a point is drawn back to the guide, 0 to 1 a round. */
  readonly pullAt?: (share: number) => number
  /** How much a point shortens the string, 0 to 1 a round; the rest only bends less. */
  readonly tensionAt?: (share: number) => number
  /** Ends near which the obstacle is not felt: where a twig comes out of its stem or lands on a capsule. */
  readonly freeEndsMm?: readonly [number, number]
  readonly spacingMm?: number
  readonly rounds?: number
}

/** Gap between tube and bone that a hugging stretch is kept in: both meshes of the model, light and fine, stay clear. */
export const HUG_GAP_MM: readonly [number, number] = [0.24, 0.34]

/** Slopes of distance steeper than this are not believed. */
const STEEPEST = 1.6
const SPACING_MM = 0.5
const ROUNDS = 240
const LAST_ROUNDS = 40
const FREEING_ROUNDS = 25

/** Smooth, off the bone everywhere by the clearance, on it where it hugs. */
export function tautCurve(request: TautRequest): Polyline {
  const { guide, spacingMm = SPACING_MM, rounds = ROUNDS } = request
  const count = Math.max(8, Math.round(guide.length / spacingMm) + 1)
  const home = resample(guide, count).points
  let points: Vec3[] = [...home]
  for (let round = 0; round < rounds; round++) {
    points = relaxed(points, home, request)
    const exact = round >= rounds - LAST_ROUNDS
    points = points.map((p, i) => constrained(p, i, points, request, exact))
  }
  for (let round = 0; round < FREEING_ROUNDS; round++) points = freed(points, request)
  return polyline(points)
}

/**
 * Last, what the string's tension still holds in bone is moved out, its neighbours with it so that no step is left:
 * a tube wider than its groove comes to ride on the groove's rims.
 */
function freed(points: readonly Vec3[], request: TautRequest): Vec3[] {
  const moved = points.map((p, i) => constrained(p, i, points, request, true))
  const shift = (i: number, axis: 0 | 1 | 2): number => (moved[i] ? moved[i]![axis] - points[i]![axis] : 0)
  const last = points.length - 1
  return points.map((p, i) => {
    if (i === 0 || i === last) return p
    const along = (axis: 0 | 1 | 2): number =>
      p[axis] +
      (shift(i - 2, axis) +
        2 * shift(i - 1, axis) +
        4 * shift(i, axis) +
        2 * shift(i + 1, axis) +
        shift(i + 2, axis)) /
        6
    return [along(0), along(1), along(2)]
  })
}

function relaxed(points: readonly Vec3[], home: readonly Vec3[], request: TautRequest): Vec3[] {
  const { pullAt = () => 0.02, tensionAt = () => 0.1 } = request
  const last = points.length - 1
  return points.map((p, i) => {
    if (i === 0 || i === last) return p
    const share = i / last
    const tension = tensionAt(share)
    const pull = pullAt(share)
    const before = points[i - 1]!
    const after = points[i + 1]!
    const before2 = points[i - 2] ?? before
    const after2 = points[i + 2] ?? after
    const bends = i > 1 && i < last - 1
    const move = (axis: 0 | 1 | 2): number => {
      const lap = (before[axis] + after[axis]) / 2 - p[axis]
      const bend = bends
        ? (before2[axis] - 4 * before[axis] + 6 * p[axis] - 4 * after[axis] + after2[axis]) / 16
        : -lap / 2
      return p[axis] + tension * lap - 0.9 * bend + pull * (home[i]![axis] - p[axis])
    }
    return [move(0), move(1), move(2)]
  })
}

const slope = new Float64Array(3)

/** The point pushed out of the obstacle, or drawn to the hugging gap. */
function constrained(
  p: Vec3,
  i: number,
  points: readonly Vec3[],
  { radiusAt, obstacle, clearanceMm, hugAt = () => 0, freeEndsMm = [0, 0] }: TautRequest,
  exact: boolean,
): Vec3 {
  const last = points.length - 1
  if (i === 0 || i === last) return p
  if (distance(p, points[0]!) < freeEndsMm[0] || distance(p, points[last]!) < freeEndsMm[1]) return p
  const share = i / last
  const radius = radiusAt(share)
  const hug = hugAt(share)
  const value = slopeAt(obstacle, p[0], p[1], p[2], slope, 0.25)
  const size = Math.sqrt(slope[0]! ** 2 + slope[1]! ** 2 + slope[2]! ** 2)
  if (!(size > 0.05)) return p
  // Where a far field is pieced together it may jump: a steep slope there is no sign of a near surface.
  const straight = value / Math.min(STEEPEST, size)
  if (hug === 0 && straight > radius + clearanceMm + 1) return p
  const outward: Vec3 = [slope[0]! / size, slope[1]! / size, slope[2]! / size]
  const near = Math.abs(value) < 4
  const d = exact && near ? surfaceFoot(obstacle, p).distanceMm : straight
  const gap = d - radius
  const least = hug > 0 ? Math.max(clearanceMm, HUG_GAP_MM[0] * hug) : clearanceMm
  if (gap < least) return addScaled(p, outward, 0.8 * (least - gap))
  if (hug > 0 && gap > HUG_GAP_MM[1])
    return addScaled(p, outward, -0.8 * hug * Math.min(0.6, gap - HUG_GAP_MM[1]))
  return p
}

/** Gap between tube and obstacle along a curve, every `stepMm`. */
export function gapsAlong(
  line: Polyline,
  radiiMm: readonly number[],
  obstacle: Field,
  from: number,
  to: number,
  stepMm = 0.25,
): number[] {
  const gaps: number[] = []
  const count = Math.max(1, Math.ceil((to - from) / stepMm))
  const fine = resample(line, Math.max(line.points.length, 64))
  for (let i = 0; i <= count; i++) {
    const s = from + ((to - from) * i) / count
    const p = fine.points[Math.round((s / line.length) * (fine.points.length - 1))]!
    gaps.push(surfaceFoot(obstacle, p).distanceMm - valueAt(line, radiiMm, s))
  }
  return gaps
}
