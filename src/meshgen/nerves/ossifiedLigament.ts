// A mamillo-accessory ligament turned to bone [bogduk1981]: a bridge from process to process, run into both with a
// fillet, the nerve in the tunnel below it. mm, patient axes.
import { OSSIFIED } from '../../anatomy/bodyShapes.ts'
import { nearest, pointAt, resample, tangentAt, valueAt } from '../../math/polyline.ts'
import { cross, dot, normalize, reject, scale, sub, type Vec3 } from '../../math/vec3.ts'
import type { Field, Solid } from '../field.ts'
import { boundsOf } from '../sdf/bounds.ts'
import { noise } from '../sdf/noise.ts'
import { smoothIntersection, smoothUnion } from '../sdf/operators.ts'
import { type LigamentEnds, ligamentCourse } from './mamilloAccessoryLigament.ts'
import type { Strand } from './strand.ts'

const STATIONS = 33
/** How much broader and thicker the feet are than the crown. */
const FOOT_BROADER = 0.55
const FOOT_THICKER = 0.7
/** The solid is the bridge and the fillets this far round it, mm. */
const ROUND_MM = 2.2
/** Uneven surface: height and wavelength, mm. */
const UNEVEN = [
  [0.16, 4.2],
  [0.07, 1.9],
] as const

interface Station {
  readonly point: Vec3
  readonly wide: Vec3
  readonly thick: Vec3
}

export function ossifiedLigament(bone: Field, nerve: Strand, ends: LigamentEnds): Solid {
  const halfWidth = OSSIFIED.bridgeWidth.value / 2
  const halfThickness = OSSIFIED.bridgeThickness.value / 2
  const room = OSSIFIED.tunnelRoom.value
  const fillet = OSSIFIED.footFillet.value
  const course = ligamentCourse(bone, nerve, ends, {
    widthMm: OSSIFIED.bridgeWidth.value,
    thicknessMm: OSSIFIED.bridgeThickness.value,
    overNerveMm: room,
  })
  const line = resample(course.line, STATIONS)
  const stations: Station[] = line.arc.map((s) => {
    const tangent = tangentAt(line, s, 0.8)
    const wide = normalize(reject(course.along, tangent))
    const across = cross(tangent, wide)
    return {
      point: pointAt(line, s),
      wide,
      thick: dot(across, course.outward) < 0 ? scale(across, -1) : across,
    }
  })

  /** The bare arch: an elliptic band. */
  const band: Field = (x, y, z) => {
    const p: Vec3 = [x, y, z]
    const hit = nearest(line, p)
    const share = hit.s / line.length
    const { wide, thick } = stations[Math.min(STATIONS - 1, Math.round(share * (STATIONS - 1)))]!
    const off = sub(p, hit.point)
    const foot = (2 * share - 1) ** 4
    const a = halfWidth * (1 + FOOT_BROADER * foot)
    const b = halfThickness * (1 + FOOT_THICKER * foot)
    const [u, v] = [dot(off, wide), dot(off, thick)]
    const beyond = Math.sqrt(Math.max(0, dot(off, off) - u * u - v * v))
    const k0 = Math.sqrt((u / a) ** 2 + (v / b) ** 2)
    const k1 = Math.sqrt((u / (a * a)) ** 2 + (v / (b * b)) ** 2)
    const flat = k1 > 1e-6 ? (k0 * (k0 - 1)) / k1 : -b
    const past = hit.s <= 0 || hit.s >= line.length
    return past ? Math.max(flat, beyond) : flat
  }
  const tunnel: Field = (x, y, z) => {
    const { s, distance } = nearest(nerve.line, [x, y, z])
    return distance - valueAt(nerve.line, nerve.radiiMm, s) - room
  }
  const field: Field = (x, y, z) => {
    const own = band(x, y, z)
    if (own > ROUND_MM + 2) return own - ROUND_MM
    let uneven = 0
    for (const [height, wave] of UNEVEN) uneven += height * noise(x / wave, y / wave, z / wave)
    const merged = smoothUnion(own - uneven, bone(x, y, z), fillet)
    const round = smoothIntersection(merged, own - ROUND_MM, 0.6)
    return smoothIntersection(round, -tunnel(x, y, z), 0.5)
  }
  return { field, bounds: boundsOf(line.points, halfWidth * (1 + FOOT_BROADER) + ROUND_MM + 1) }
}
