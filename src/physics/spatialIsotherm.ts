// The surface of given temperature beside a plane, or between two needles: its outlines across the needle and in the
// plane of the needles, its size and volume. Found on rays from the needle's axis; the outermost crossing counts.
import { type FieldLines, firstTissue, lineRadiusM } from './fieldLines.ts'
import { mapOf, sampleOnLine } from './fieldSample.ts'
import { type LesionSize, NO_LESION, passing, vertex } from './isotherm.ts'
import { FAR_M } from './needleLines.ts'

const RAYS = 25
/** Ratio of neighbouring radii that a ray is searched at, from outside in; then its crossing is halved down to 1 µm. */
const STRIDE = 1.12
const HALVINGS = 11

/** One z line's cut through the surface: radius along each ray, from 0 (away from the plane) to π (towards it). */
export interface Cut {
  readonly k: number
  readonly rM: Float64Array
  /** True where the ray towards a second needle meets the mirror plane inside the surface. */
  readonly joined: boolean
}

/** Cuts of all z lines that reach the level. */
export function cutsAt(lines: FieldLines, values: ArrayLike<number>, level: number): Cut[] {
  const nu = lines.u.length
  const nv = lines.v.length
  const needleM = lineRadiusM(lines, lines.surface)
  const cuts: Cut[] = []
  for (let k = 0; k < lines.z.length; k++) {
    const base = k * nv * nu
    let reached = false
    for (let j = 0; j < nv && !reached; j++)
      for (let i = firstTissue(lines, k); i < nu && !reached; i++)
        reached = values[base + j * nu + i]! >= level
    if (!reached) continue
    const metalM = k > lines.point ? lineRadiusM(lines, firstTissue(lines, k)) : 0
    const rM = new Float64Array(RAYS)
    let joined = false
    for (let a = 0; a < RAYS; a++) {
      const angle = (Math.PI * a) / (RAYS - 1)
      const cos = Math.cos(angle)
      const sin = Math.sin(angle)
      // A mirror plane ends the ray: what lies beyond belongs to the other needle.
      const endM = lines.mirrored && cos < 0 ? lines.distanceM / -cos : FAR_M / 2
      const at = (r: number): number => {
        const { u, v } = mapOf(lines, r * cos, r * sin)
        return sampleOnLine(lines, values, k, u, v)
      }
      const found = outermost(at, Math.max(metalM, needleM / 10), endM, level)
      rM[a] = found === 0 ? metalM : found
      if (lines.mirrored && a === RAYS - 1 && found === endM) joined = true
    }
    cuts.push({ k, rM, joined })
  }
  return cuts
}

/** Largest r in [startM, endM] at which the ray is at the level; endM when still above it there, 0 when nowhere. */
function outermost(at: (r: number) => number, startM: number, endM: number, level: number): number {
  let high = endM
  if (at(high) >= level) return endM
  let low = high
  do {
    high = low
    if (high <= startM) return 0
    low = Math.max(startM, high / STRIDE)
  } while (at(low) < level)
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2
    if (at(middle) >= level) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Size of the surface of `level`; widths towards the plane, depth at right angles to it. */
export function measureSpatialIsotherm(
  lines: FieldLines,
  values: ArrayLike<number>,
  level: number,
): LesionSize {
  const cuts = cutsAt(lines, values, level)
  if (cuts.length === 0) return NO_LESION
  const { z, distanceM } = lines
  const zs = cuts.map(({ k }) => z[k]!)
  const most = (lengths: readonly number[]): number =>
    lengths.reduce((best, length, i) => Math.max(best, length, vertex(zs, lengths, i)), 0)
  const away = most(cuts.map(({ rM }) => rM[0]!))
  const towards = most(cuts.map(({ rM }) => rM[RAYS - 1]!))
  const depth = 2 * most(cuts.map(({ rM }) => Math.max(...rM.map((r, a) => r * sine(a)))))
  const joined = cuts.some((cut) => cut.joined)
  const { bottom, top } = polesOf(lines, values, level, cuts)
  const knots = [bottom, ...zs, top]
  const areas = [0, ...cuts.map(areaOf), 0]
  let volume = 0
  for (let k = 0; k + 1 < knots.length; k++)
    volume += ((areas[k]! + areas[k + 1]!) / 2) * (knots[k + 1]! - knots[k]!)
  return {
    widthM: joined ? 2 * (away + distanceM) : away + towards,
    depthM: depth,
    lengthM: top - bottom,
    distalM: -bottom,
    proximalM: top - z[lines.edge]!,
    volumeM3: volume * lines.copies,
    joined,
  }
}

const sine = (ray: number): number => Math.sin((Math.PI * ray) / (RAYS - 1))

/** Area of the upper half of a cut: ½ ∫ r² dθ. */
function areaOf({ rM }: Cut): number {
  let sum = 0
  for (let a = 0; a + 1 < RAYS; a++) sum += (rM[a]! ** 2 + rM[a + 1]! ** 2) / 2
  return (sum * Math.PI) / (RAYS - 1) / 2
}

/** Ends along the needle: where the hottest node of a z line passes the level. */
function polesOf(lines: FieldLines, values: ArrayLike<number>, level: number, cuts: readonly Cut[]) {
  const { z } = lines
  const nu = lines.u.length
  const nv = lines.v.length
  const nz = z.length
  const hottest = Float64Array.from(z, (_, k) => {
    let most = -Infinity
    for (let j = 0; j < nv; j++)
      for (let i = firstTissue(lines, k); i < nu; i++) most = Math.max(most, values[(k * nv + j) * nu + i]!)
    return most
  })
  const first = cuts[0]!.k
  const last = cuts[cuts.length - 1]!.k
  if (first === 0 || last === nz - 1)
    throw new Error(`spatialIsotherm: the surface of ${level} leaves the grid along the needle`)
  return {
    bottom: passing(z, hottest, 0, first - 1, 0, level),
    top: passing(z, hottest, 0, last, 0, level),
  }
}
