// A closed tube round a centre line: rings where the line bends or the radius changes, rounded ends. mm.
import { type Polyline, pointAt, tangentAt, valueAt } from '../../math/polyline.ts'
import { add, addScaled, cross, distance, normalize, reject, scale, type Vec3 } from '../../math/vec3.ts'
import type { ShadedMesh } from './triangleMesh.ts'

export interface TubeOptions {
  readonly sides: number
  /** Farthest the straight stretch between two rings may leave the curve, mm. */
  readonly chordMm?: number
  /** Farthest apart two rings may be, mm. */
  readonly longestMm?: number
}

/** Arc lengths at which rings are set: as few as the chord allows. */
export function ringPlaces(
  line: Polyline,
  radii: readonly number[],
  chordMm: number,
  longestMm: number,
): number[] {
  const step = Math.min(0.25, line.length / 8)
  const places = [0]
  let from = 0
  for (let to = step; to < line.length; to += step) {
    const ahead = Math.min(line.length, to + step)
    if (ahead - from > longestMm || strays(line, radii, from, ahead, chordMm)) {
      places.push(to)
      from = to
    }
  }
  places.push(line.length)
  return places
}

/** Does the curve, or its radius, leave the straight stretch between two arc lengths by more than the chord? */
function strays(
  line: Polyline,
  radii: readonly number[],
  from: number,
  to: number,
  chordMm: number,
): boolean {
  const a = pointAt(line, from)
  const b = pointAt(line, to)
  const ra = valueAt(line, radii, from)
  const rb = valueAt(line, radii, to)
  for (let i = 1; i < 6; i++) {
    const share = i / 6
    const s = from + (to - from) * share
    const straight = add(scale(a, 1 - share), scale(b, share))
    if (distance(pointAt(line, s), straight) > chordMm) return true
    if (Math.abs(valueAt(line, radii, s) - (ra + (rb - ra) * share)) > chordMm) return true
  }
  return false
}

/** Rings of one tube are turned as little as possible from each to the next, so that its facets run straight. */
export function tube(
  line: Polyline,
  radii: readonly number[],
  { sides, chordMm = 0.06, longestMm = 8 }: TubeOptions,
): ShadedMesh {
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const put = (p: Vec3, n: Vec3): number => {
    positions.push(...p)
    normals.push(...n)
    return positions.length / 3 - 1
  }
  const places = ringPlaces(line, radii, chordMm, longestMm)
  const tangents = places.map((s) => tangentAt(line, s, 0.3))
  let side = normalize(cross(tangents[0]!, Math.abs(tangents[0]![1]) < 0.8 ? [0, 1, 0] : [0, 0, 1]))
  const rings: number[][] = []
  const ring = (centre: Vec3, tangent: Vec3, radius: number, lean: number): void => {
    side = normalize(reject(side, tangent))
    const other = cross(tangent, side)
    rings.push(
      Array.from({ length: sides }, (_, i) => {
        const angle = (2 * Math.PI * i) / sides
        const out = add(scale(side, Math.cos(angle)), scale(other, Math.sin(angle)))
        return put(addScaled(centre, out, radius), normalize(addScaled(out, tangent, lean)))
      }),
    )
  }
  const first = pointAt(line, 0)
  const last = pointAt(line, line.length)
  const [r0, r1] = [radii[0]!, radii[radii.length - 1]!]
  const [t0, t1] = [tangents[0]!, tangents[tangents.length - 1]!]
  const startPole = put(addScaled(first, t0, -r0 * END_BULGE), scale(t0, -1))
  ring(addScaled(first, t0, -r0 * END_BULGE * 0.62), t0, r0 * 0.72, -1)
  places.forEach((s, i) => {
    ring(pointAt(line, s), tangents[i]!, valueAt(line, radii, s), 0)
  })
  ring(addScaled(last, t1, r1 * END_BULGE * 0.62), t1, r1 * 0.72, 1)
  const endPole = put(addScaled(last, t1, r1 * END_BULGE), t1)
  for (let i = 0; i < sides; i++) {
    const j = (i + 1) % sides
    indices.push(startPole, rings[0]![j]!, rings[0]![i]!)
    for (let r = 0; r + 1 < rings.length; r++) {
      const [a, b, c, d] = [rings[r]![i]!, rings[r]![j]!, rings[r + 1]![j]!, rings[r + 1]![i]!]
      indices.push(a, b, c, a, c, d)
    }
    const end = rings[rings.length - 1]!
    indices.push(endPole, end[i]!, end[j]!)
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  }
}

/** Height of the rounded end over its radius. */
const END_BULGE = 0.7
