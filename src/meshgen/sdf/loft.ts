// A blade drawn through sections that stand across one axis: the shape of processes, pedicles and laminae. mm, degrees.
import { degToRad } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Solid } from '../field.ts'
import { boundsOf } from './bounds.ts'
import { naturalSpline } from './spline.ts'

/**
 * Sections at evenly spaced stations from `fromMm` to `toMm`. Every column holds one number per station, or a single
 * number for all. Values between stations follow a natural cubic spline.
 */
export interface LoftSections {
  readonly fromMm: number
  readonly toMm: number
  /** Radius that rounds the first and the last end. */
  readonly endRadiusMm: readonly [number, number]
  /** Half the longer width of the section, and half its thickness. */
  readonly halfBreadthMm: readonly number[]
  readonly halfThicknessMm: readonly number[]
  /** Turn of the breadth in the plane of the section, from the first towards the second of the plane's axes. */
  readonly turnDeg: readonly number[]
  /** Thickness at the far edge of the breadth is (1 + taper) of the middle's, at the near edge (1 − taper). */
  readonly taper: readonly number[]
  /** How far both edges of the breadth are bent out of it, along the thickness. */
  readonly bendMm: readonly number[]
  /** 0: elliptic sections, 1: flat faces with round edges. */
  readonly squareness: number
}

/** Runs to the side; sections in the plane of y (first axis) and z. */
export interface LoftAlongX extends LoftSections {
  readonly yMm: readonly number[]
  readonly zMm: readonly number[]
}
/** Runs up or down; sections in the plane of x (first axis) and z. */
export interface LoftAlongY extends LoftSections {
  readonly xMm: readonly number[]
  readonly zMm: readonly number[]
}
/** Runs forward or back; sections in the plane of y (first axis) and x. */
export interface LoftAlongZ extends LoftSections {
  readonly yMm: readonly number[]
  readonly xMm: readonly number[]
}

export const loftAlongX = (loft: LoftAlongX): Solid => build(loft, [loft.yMm, loft.zMm], 0, 1, 2)
export const loftAlongY = (loft: LoftAlongY): Solid => build(loft, [loft.xMm, loft.zMm], 1, 0, 2)
export const loftAlongZ = (loft: LoftAlongZ): Solid => build(loft, [loft.yMm, loft.xMm], 2, 1, 0)

const COLUMNS = 7
/** Share of a piece at either end over which the correction for wandering sections comes in. */
const SLOPE_FADE = 0.35

/** All columns as one array of cubic pieces: [piece][column][c0…c3]. */
function pack(columns: readonly (readonly number[])[]): { pieces: number; coefficients: Float64Array } {
  const count = Math.max(2, ...columns.map((column) => column.length))
  const coefficients = new Float64Array((count - 1) * COLUMNS * 4)
  columns.forEach((column, k) => {
    if (column.length !== 1 && column.length !== count) {
      throw new Error(`loft: column ${k} has ${column.length} stations, others ${count}`)
    }
    const full = column.length === count ? column : Array.from({ length: count }, () => column[0]!)
    const spline = naturalSpline(full)
    for (let i = 0; i < count - 1; i++) {
      for (let c = 0; c < 4; c++) coefficients[(i * COLUMNS + k) * 4 + c] = spline.coefficients[4 * i + c]!
    }
  })
  return { pieces: count - 1, coefficients }
}

/** `axis`, `first`, `second`: which coordinates run along the loft and span its sections. */
function build(
  loft: LoftSections,
  [firstMm, secondMm]: readonly [readonly number[], readonly number[]],
  axis: 0 | 1 | 2,
  first: 0 | 1 | 2,
  second: 0 | 1 | 2,
): Solid {
  const reversed = loft.toMm < loft.fromMm
  const low = reversed ? loft.toMm : loft.fromMm
  const high = reversed ? loft.fromMm : loft.toMm
  if (!(high > low)) throw new Error(`loft: toMm must differ from fromMm, got ${loft.toMm}`)
  const turned = (column: readonly number[]): readonly number[] => (reversed ? column.toReversed() : column)
  const columns = [
    firstMm,
    secondMm,
    loft.halfBreadthMm,
    loft.halfThicknessMm,
    loft.turnDeg.map(degToRad),
    loft.taper,
    loft.bendMm,
  ].map(turned)
  const { pieces, coefficients: c } = pack(columns)
  const perMm = pieces / (high - low)
  const [lowRadius, highRadius] = reversed
    ? [loft.endRadiusMm[1], loft.endRadiusMm[0]]
    : [loft.endRadiusMm[0], loft.endRadiusMm[1]]
  const square = Math.max(0, Math.min(1, loft.squareness))

  const section = (t: number, p: number, q: number): number => {
    let at = (t - low) * perMm
    if (at < 0) at = 0
    else if (at > pieces) at = pieces
    const i = at >= pieces ? pieces - 1 : Math.floor(at)
    const s = at - i
    let k = i * COLUMNS * 4
    const dp = p - (((c[k + 3]! * s + c[k + 2]!) * s + c[k + 1]!) * s + c[k]!)
    const pSlope = (3 * c[k + 3]! * s + 2 * c[k + 2]!) * s + c[k + 1]!
    k += 4
    const dq = q - (((c[k + 3]! * s + c[k + 2]!) * s + c[k + 1]!) * s + c[k]!)
    const qSlope = (3 * c[k + 3]! * s + 2 * c[k + 2]!) * s + c[k + 1]!
    k += 4
    let a = ((c[k + 3]! * s + c[k + 2]!) * s + c[k + 1]!) * s + c[k]!
    const aSlope = (3 * c[k + 3]! * s + 2 * c[k + 2]!) * s + c[k + 1]!
    k += 4
    let b = ((c[k + 3]! * s + c[k + 2]!) * s + c[k + 1]!) * s + c[k]!
    const bSlope = (3 * c[k + 3]! * s + 2 * c[k + 2]!) * s + c[k + 1]!
    k += 4
    const turn = ((c[k + 3]! * s + c[k + 2]!) * s + c[k + 1]!) * s + c[k]!
    k += 4
    const taper = ((c[k + 3]! * s + c[k + 2]!) * s + c[k + 1]!) * s + c[k]!
    k += 4
    const bend = ((c[k + 3]! * s + c[k + 2]!) * s + c[k + 1]!) * s + c[k]!
    if (a < 0.4) a = 0.4
    if (b < 0.4) b = 0.4
    const cosine = Math.cos(turn)
    const sine = Math.sin(turn)
    const u = dp * cosine + dq * sine
    let v = dq * cosine - dp * sine
    let share = u / a
    if (share > 1.3) share = 1.3
    else if (share < -1.3) share = -1.3
    v -= bend * (share * share - 0.5)
    const thick = b * Math.max(0.15, 1 + taper * share)
    // Ellipse: first-order distance. Its gradient in the section is (gu, gv) up to length.
    const ua = u / (a * a)
    const vb = v / (thick * thick)
    const k0 = Math.sqrt(u * ua + v * vb)
    const k1 = Math.sqrt(ua * ua + vb * vb)
    let d = k1 > 1e-9 ? (k0 * (k0 - 1)) / k1 : -thick
    const least = -Math.min(a, thick)
    if (d < least) d = least
    if (square > 0) {
      const corner = a < thick ? a : thick
      const overU = (u < 0 ? -u : u) - (a - corner)
      const overV = (v < 0 ? -v : v) - (thick - corner)
      const flat =
        overU > 0 && overV > 0
          ? Math.sqrt(overU * overU + overV * overV) - corner
          : (overU > overV ? overU : overV) - corner
      d += square * (flat - d)
    }
    // Sections that wander or swell along the axis make the surface steeper than its sections show.
    if (at > 0 && at < pieces && k1 > 1e-9) {
      const gu = ua / k1
      const gv = vb / k1
      const gp = gu * cosine - gv * sine
      const gq = gu * sine + gv * cosine
      const slope = (gp * pSlope + gq * qSlope + gu * gu * aSlope + gv * gv * bSlope) * perMm
      // Beyond the ends the sections are held, so the correction ends there too: not at once, which would tear the field.
      const inward = (at < pieces - at ? at : pieces - at) / SLOPE_FADE
      d /= Math.sqrt(1 + slope * slope * (inward < 1 ? inward * inward * (3 - 2 * inward) : 1))
    }
    return d
  }

  const field = (x: number, y: number, z: number): number => {
    const t = axis === 0 ? x : axis === 1 ? y : z
    const p = first === 0 ? x : first === 1 ? y : z
    const q = second === 0 ? x : second === 1 ? y : z
    const d = section(t, p, q)
    const middle = t - low < high - t
    const radius = middle ? lowRadius : highRadius
    const end = middle ? low - t : t - high
    const u = d + radius
    const v = end + radius
    if (u <= 0 || v <= 0) return d > end ? d : end
    return Math.sqrt(u * u + v * v) - radius
  }

  const at = (column: readonly number[], share: number): number => {
    const spline = naturalSpline(column)
    const t = share * spline.pieces
    const i = Math.min(spline.pieces - 1, Math.floor(t))
    const s = t - i
    const k = 4 * i
    const e = spline.coefficients
    return ((e[k + 3]! * s + e[k + 2]!) * s + e[k + 1]!) * s + e[k]!
  }
  const reach: Vec3[] = []
  for (let i = 0; i <= 24; i++) {
    const share = i / 24
    const [p, q, a, b, , taper, bend] = columns.map((column) => at(column, share)) as number[]
    const size = Math.hypot(Math.max(0.4, a!), Math.max(0.4, b!) * (1 + Math.abs(taper!)) + Math.abs(bend!))
    for (const sign of [-1, 1]) {
      const point: [number, number, number] = [0, 0, 0]
      point[axis] = low + share * (high - low)
      point[first] = p! + sign * size
      point[second] = q! + sign * size
      reach.push(point)
    }
  }
  return { field, bounds: boundsOf(reach) }
}
