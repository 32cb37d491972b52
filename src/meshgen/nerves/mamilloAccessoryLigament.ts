// The mamillo-accessory ligament: a flat strap from the mamillary to the accessory process, over the medial branch at
// the posterior margin of the superior articular process. Its front edge stands at P5: it does not cover the
// posterior quarter of the neck [tran2022_anat]. Both ends are sunk in bone. mm, patient axes.
import {
  nearest,
  type Polyline,
  pointAt,
  polyline,
  resample,
  tangentAt,
  valueAt,
} from '../../math/polyline.ts'
import {
  add,
  addScaled,
  cross,
  distance,
  dot,
  mix,
  normalize,
  reject,
  scale,
  sub,
  type Vec3,
} from '../../math/vec3.ts'
import type { Field } from '../field.ts'
import { outwardAt, projectTo } from '../mesh/gradient.ts'
import { facingOut, type ShadedMesh } from '../mesh/triangleMesh.ts'
import type { Strand } from './strand.ts'

/** Across the nerve: width along it, thickness, air over the nerve's drawn surface. */
export interface StrapSize {
  readonly widthMm: number
  readonly thicknessMm: number
  readonly overNerveMm: number
}

/** Thickness [1–2 mm, wikimsk_lig; drawn at 0.8 so that the nerve shows]. */
const STRAP: StrapSize = { widthMm: 2.6, thicknessMm: 0.8, overNerveMm: 0.3 }
const SUNK_MM = 0.9
/** An accessory process farther from the nerve than this is not the one beside it, mm. */
const PLAUSIBLE_MM = 11
/** Farthest end of the strap from the nerve, mm. */
const REACH_MM = 5.5
/** The strap's front edge stands this far before P5 (below 0: behind it), mm: the nerve enters there. */
const BEFORE_P5_MM = -0.3
/** Least room between the nerve's surface and the middle of an end, mm. */
const END_ASIDE_MM = 1
const STATIONS = 17

export interface LigamentEnds {
  readonly mamillary: Vec3
  readonly accessory: Vec3
}

/** Where the ligament runs: from end to end over the nerve, along which nerve, and which way is out. */
export interface LigamentCourse {
  readonly line: Polyline
  readonly along: Vec3
  readonly outward: Vec3
}

export function mamilloAccessoryLigament(bone: Field, nerve: Strand, ends: LigamentEnds): ShadedMesh {
  const { line, along, outward } = ligamentCourse(bone, nerve, ends)
  return strap(line, along, outward, STRAP)
}

/** `ends` are the tips of the two processes; only their direction from the notch counts where they lie far from it. */
export function ligamentCourse(
  bone: Field,
  nerve: Strand,
  ends: LigamentEnds,
  size: StrapSize = STRAP,
): LigamentCourse {
  const { P5 = 0 } = nerve.stationsMm
  const middle = P5 - BEFORE_P5_MM + size.widthMm / 2
  const centre = pointAt(nerve.line, middle)
  const along = tangentAt(nerve.line, middle, 1)
  const radius = valueAt(nerve.line, nerve.radiiMm, middle)
  const foot = projectTo(bone, centre)
  const outward = normalize(reject(sub(centre, foot), along))
  const crown = addScaled(centre, outward, radius + size.overNerveMm + size.thicknessMm / 2)
  const opposite = addScaled(crown, sub(ends.mamillary, crown), -1)
  const sought = distance(ends.accessory, crown) < PLAUSIBLE_MM ? ends.accessory : opposite
  const endAt = (tips: readonly Vec3[], beyond?: Vec3): Vec3 => {
    let best = { end: crown, cost: Infinity }
    for (const tip of tips) {
      const way = normalize(sub(tip, crown))
      // An end that came to lie under the nerve, or on the other end's side of it, is sought farther out, then elsewhere.
      for (let reach = Math.min(REACH_MM, distance(tip, crown)); reach < REACH_MM + 2; reach += 0.5) {
        const end = anchorOn(bone, addScaled(crown, way, reach), crown, along)
        const short = radius + END_ASIDE_MM - nearest(nerve.line, end).distance
        const across = beyond
          ? dot(normalize(reject(sub(end, crown), along)), normalize(reject(sub(beyond, crown), along)))
          : -1
        const cost = Math.max(0, short) + 4 * Math.max(0, across)
        if (cost === 0) return end
        if (cost < best.cost) best = { end, cost }
      }
    }
    return best.end
  }
  const from = endAt([ends.mamillary])
  const to = endAt([sought, mix(sought, opposite, 0.5), opposite], from)
  return { line: arch(bone, nerve, from, crown, to, size), along, outward }
}

/** The end on its process, brought into the strap's own plane across the nerve. */
function anchorOn(bone: Field, seed: Vec3, crown: Vec3, along: Vec3): Vec3 {
  const onPlane = addScaled(seed, along, -dot(sub(seed, crown), along) * 0.75)
  const foot = projectTo(bone, onPlane)
  return addScaled(foot, outwardAt(bone, foot, 0.3), -SUNK_MM)
}

/** From end over crown to end: straight in the air, lifted where bone or the nerve is in the way. */
function arch(bone: Field, nerve: Strand, from: Vec3, crown: Vec3, to: Vec3, size: StrapSize): Polyline {
  const half = (a: Vec3, b: Vec3): Vec3[] =>
    Array.from({ length: STATIONS }, (_, i) => mix(a, b, i / (STATIONS - 1)))
  let points: Vec3[] = [...half(from, crown), ...half(crown, to).slice(1)]
  const last = points.length - 1
  for (let round = 0; round < 60; round++) {
    points = points.map((p, i) => {
      if (i === 0 || i === last || i === STATIONS - 1) return p
      const smoothed = mix(p, mix(points[i - 1]!, points[i + 1]!, 0.5), 0.5)
      const ends = Math.min(i, last - i) / 5
      const least = Math.min(1, ends) * (size.thicknessMm / 2 + 0.1) - Math.max(0, 1 - ends) * SUNK_MM
      const gap = bone(...smoothed)
      const lifted = gap < least ? addScaled(smoothed, outwardAt(bone, smoothed, 0.3), least - gap) : smoothed
      return offNerve(nerve, lifted, size)
    })
  }
  return resample(polyline(points), STATIONS)
}

/** The point, or where it lies when pushed off the nerve by half the strap and a little air. */
function offNerve({ line, radiiMm }: Strand, point: Vec3, { thicknessMm, overNerveMm }: StrapSize): Vec3 {
  const { s, distance: off } = nearest(line, point)
  const least = valueAt(line, radiiMm, s) + overNerveMm + thicknessMm / 2
  return off < least ? addScaled(point, normalize(sub(point, pointAt(line, s))), least - off) : point
}

/** A band with rounded edges, narrower over the nerve than at its ends. */
function strap(line: Polyline, along: Vec3, outward: Vec3, { widthMm, thicknessMm }: StrapSize): ShadedMesh {
  const profile = Array.from({ length: 10 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 10
    return [Math.cos(angle), Math.sin(angle)] as const
  })
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const rings = line.arc.map((s) => {
    const tangent = tangentAt(line, s, 0.6)
    const wide = normalize(reject(along, tangent))
    let thick = cross(tangent, wide)
    if (dot(thick, outward) < 0) thick = scale(thick, -1)
    const share = s / line.length
    const halfWidth = (widthMm / 2) * (1 + 0.25 * (2 * share - 1) ** 2)
    const p = pointAt(line, s)
    return profile.map(([c, t]) => {
      const squared = Math.sign(c) * Math.abs(c) ** 0.7
      positions.push(...add(p, add(scale(wide, squared * halfWidth), scale(thick, (t * thicknessMm) / 2))))
      normals.push(...normalize(add(scale(wide, c * 0.35), scale(thick, t))))
      return positions.length / 3 - 1
    })
  })
  for (let r = 0; r + 1 < rings.length; r++) {
    profile.forEach((_, i) => {
      const j = (i + 1) % profile.length
      indices.push(rings[r]![i]!, rings[r]![j]!, rings[r + 1]![j]!)
      indices.push(rings[r]![i]!, rings[r + 1]![j]!, rings[r + 1]![i]!)
    })
  }
  for (const [ring, end, sign] of [
    [rings[0]!, pointAt(line, 0), -1],
    [rings[rings.length - 1]!, pointAt(line, line.length), 1],
  ] as const) {
    positions.push(...end)
    normals.push(...scale(tangentAt(line, sign < 0 ? 0 : line.length), sign))
    const pole = positions.length / 3 - 1
    ring.forEach((v, i) => {
      const next = ring[(i + 1) % ring.length]!
      indices.push(...(sign > 0 ? [v, next, pole] : [next, v, pole]))
    })
  }
  return facingOut({
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  })
}
