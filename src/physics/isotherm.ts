// The surface of given temperature (or dose) round an axisymmetric needle: its outline r(z), size and volume.
import { type FieldLines, firstTissue } from './fieldLines.ts'
import { hermite, hermiteCrossing, intervalOf, limitedSlope, monotoneSlopes } from './monotoneCubic.ts'

/** One closed part of an isotherm as a curve from its distal to its proximal pole; m, z from the point, up the shaft. */
export interface Lobe {
  readonly zM: Float64Array
  /** Radius at each z; never inside the needle. */
  readonly rM: Float64Array
}

/** What a lesion is measured by. Lengths in m; all 0 when no tissue reaches the level. */
export interface LesionSize {
  /** Twice the largest radius; beside a plane or a second needle the extent towards it. */
  readonly widthM: number
  /** Extent across the needle at right angles to the width. */
  readonly depthM: number
  readonly lengthM: number
  /** Reach beyond the point; negative when the part nearest to it lies behind the point. */
  readonly distalM: number
  /** Reach up the shaft beyond the edge of the insulation; negative when it falls short of it. */
  readonly proximalM: number
  /** Volume inside the surface, the needle in it included, as lesions are measured on the bench. */
  readonly volumeM3: number
  /** True when the parts round two needles have met; the width then spans both. */
  readonly joined: boolean
}

export const NO_LESION: LesionSize = {
  widthM: 0,
  depthM: 0,
  lengthM: 0,
  distalM: 0,
  proximalM: 0,
  volumeM3: 0,
  joined: false,
}

/** Where each z line meets the level: outermost radius, or 0; and the hottest value on the line outside the metal. */
interface Crossings {
  readonly r: Float64Array
  readonly most: Float64Array
  readonly metal: Float64Array
}

function crossings(lines: FieldLines, values: ArrayLike<number>, level: number): Crossings {
  const { u: radii, z } = lines
  const nu = radii.length
  const nz = z.length
  const line = { r: new Float64Array(nz), most: new Float64Array(nz), metal: new Float64Array(nz) }
  for (let k = 0; k < nz; k++) {
    const first = firstTissue(lines, k)
    line.metal[k] = radii[first]!
    let most = -Infinity
    let last = -1
    for (let i = first; i < nu; i++) {
      const value = values[k * nu + i]!
      if (value > most) most = value
      if (value >= level) last = i
    }
    line.most[k] = most
    if (last < 0) continue
    if (last === nu - 1) throw new Error(`isotherm: the surface of ${level} leaves the grid at z line ${k}`)
    line.r[k] = passing(radii, values, k * nu, last, first, level)
  }
  return line
}

/** Where between lines i and i+1 of a row of values the level is passed; no line before `first` is looked at. */
export function passing(
  x: Float64Array,
  values: ArrayLike<number>,
  row: number,
  i: number,
  first: number,
  level: number,
): number {
  const y1 = values[row + i]!
  const y2 = values[row + i + 1]!
  const h = x[i + 1]! - x[i]!
  const secant = (y2 - y1) / h
  const before = i > first ? x[i]! - x[i - 1]! : 0
  const after = i + 2 < x.length ? x[i + 2]! - x[i + 1]! : 0
  const m1 = before > 0 ? limitedSlope(before, h, (y1 - values[row + i - 1]!) / before, secant) : secant
  const m2 = after > 0 ? limitedSlope(h, after, secant, (values[row + i + 2]! - y2) / after) : secant
  return x[i]! + h * hermiteCrossing(h, y1, y2, m1, m2, level)
}

const POINTS = 49

/** The parts of the surface of `level`, from the point up the shaft; none when nothing reaches it. */
export function isotherm(lines: FieldLines, values: ArrayLike<number>, level: number): Lobe[] {
  return knots(lines, values, level).map(({ z, r }) => {
    // r² is straight in z near a pole, so it is what is interpolated; points crowd towards the poles.
    const squares = r.map((radius) => radius * radius)
    const slopes = monotoneSlopes(z, squares)
    const zM = new Float64Array(POINTS)
    const rM = new Float64Array(POINTS)
    const first = z[0]!
    const last = z[z.length - 1]!
    for (let p = 0; p < POINTS; p++) {
      const at = first + ((last - first) * (1 - Math.cos((Math.PI * p) / (POINTS - 1)))) / 2
      const i = intervalOf(z, at)
      const h = z[i + 1]! - z[i]!
      const square = hermite(h, squares[i]!, squares[i + 1]!, slopes[i]!, slopes[i + 1]!, (at - z[i]!) / h)
      zM[p] = at
      rM[p] = Math.sqrt(Math.max(0, square))
    }
    return { zM, rM }
  })
}

/** Pole, crossings of the z lines in between, pole; for each part. */
function knots(lines: FieldLines, values: ArrayLike<number>, level: number): { z: number[]; r: number[] }[] {
  const { z } = lines
  const nz = z.length
  const { r, most, metal } = crossings(lines, values, level)
  const pole = (k: number): { z: number; r: number } => {
    const at = passing(z, most, 0, k, 0, level)
    const s = (at - z[k]!) / (z[k + 1]! - z[k]!)
    return { z: at, r: metal[k]! + s * (metal[k + 1]! - metal[k]!) }
  }
  const parts: { z: number[]; r: number[] }[] = []
  for (let k = 0; k < nz; k++) {
    if (r[k] === 0) continue
    if (k === 0) throw new Error(`isotherm: the surface of ${level} leaves the grid ahead of the point`)
    const start = pole(k - 1)
    const part = { z: [start.z], r: [start.r] }
    for (; k < nz && r[k]! > 0; k++) {
      if (z[k]! - part.z[part.z.length - 1]! < 1e-9) continue
      part.z.push(z[k]!)
      part.r.push(r[k]!)
    }
    if (k === nz) throw new Error(`isotherm: the surface of ${level} leaves the grid up the shaft`)
    const end = pole(k - 1)
    if (end.z - part.z[part.z.length - 1]! > 1e-9) {
      part.z.push(end.z)
      part.r.push(end.r)
    }
    if (part.z.length > 1) parts.push(part)
  }
  return parts
}

/** Size of the surface of `level`. */
export function measureIsotherm(lines: FieldLines, values: ArrayLike<number>, level: number): LesionSize {
  const parts = knots(lines, values, level)
  const first = parts[0]
  const last = parts[parts.length - 1]
  if (first === undefined || last === undefined) return NO_LESION
  const top = last.z[last.z.length - 1]!
  const bottom = first.z[0]!
  let radius = 0
  let volume = 0
  for (const { z, r } of parts) {
    // Of an ellipsoid r² is a parabola in z, so the widest place between lines is found from r².
    const squares = r.map((each) => each * each)
    for (let k = 0; k < z.length; k++) radius = Math.max(radius, r[k]!, Math.sqrt(vertex(z, squares, k)))
    volume += volumeWithin(z, r)
  }
  return {
    widthM: 2 * radius,
    depthM: 2 * radius,
    lengthM: top - bottom,
    distalM: -bottom,
    proximalM: top - lines.z[lines.edge]!,
    volumeM3: volume,
    joined: false,
  }
}

/**
 * Height of the parabola through a point and its neighbours where the point is a maximum; else 0. Never more than a
 * twentieth above the point: three unequal spacings can make a parabola of anything.
 */
export function vertex(x: readonly number[], y: readonly number[], k: number): number {
  if (k === 0 || k + 1 >= x.length || y[k - 1]! > y[k]! || y[k + 1]! > y[k]!) return 0
  const before = (y[k]! - y[k - 1]!) / (x[k]! - x[k - 1]!)
  const after = (y[k + 1]! - y[k]!) / (x[k + 1]! - x[k]!)
  const bend = (after - before) / (x[k + 1]! - x[k - 1]!)
  if (bend >= 0) return 0
  const at = (x[k - 1]! + x[k]!) / 2 - before / (2 * bend)
  return Math.min(y[k]! + (at - x[k]!) * (before + bend * (at - x[k - 1]!)), 1.05 * y[k]!)
}

/** ∫ π r² dz, r² straight between knots. */
function volumeWithin(z: readonly number[], r: readonly number[]): number {
  let volume = 0
  for (let k = 0; k + 1 < z.length; k++)
    volume += (Math.PI / 2) * (r[k]! ** 2 + r[k + 1]! ** 2) * (z[k + 1]! - z[k]!)
  return volume
}
