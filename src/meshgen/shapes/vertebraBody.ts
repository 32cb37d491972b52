// The vertebral body: a waisted column with a kidney-shaped outline between two hollowed endplates. mm.
import { degToRad } from '../../math/scalar.ts'
import type { Solid } from '../field.ts'
import { roundIntersection } from '../sdf/operators.ts'
import { flatEndedSpline, naturalSpline, splineAt } from '../sdf/spline.ts'
import type { BodyParameters, EndplateParameters } from './vertebraParameters.ts'

/** Share of the height at either end that has the rim's own outline. */
const RIM_SHARE = 0.07

/** Share of the radius over which the ring apophysis falls to the plate inside it. */
const RING_EDGE_SHARE = 0.09

/** The rim's heights without their mean and their tilt: those belong to the body's height and wedge. */
export function level(rimMm: readonly number[]): number[] {
  const last = rimMm.length - 1
  const weights = rimMm.map((_, i) => (i === 0 || i === last ? 0.5 : 1) / last)
  const cosines = rimMm.map((_, i) => Math.cos((Math.PI * i) / last))
  const mean = rimMm.reduce((sum, h, i) => sum + weights[i]! * h, 0)
  const tilt = rimMm.reduce((sum, h, i) => sum + 2 * weights[i]! * cosines[i]! * h, 0)
  return rimMm.map((h, i) => h - mean - tilt * cosines[i]!)
}

/** Height of an endplate's surface above its plane, outward positive, at polar place (angle from the front, share of the radius). */
function endplateRelief(plate: EndplateParameters): (angleRad: number, share: number) => number {
  const rim = flatEndedSpline(level(plate.rimMm))
  const perRad = rim.pieces / Math.PI
  const { hollowMm, ringShare, ringStepMm } = plate
  return (angleRad, share) => {
    const s = share > 1 ? 1 : share
    const inner = s / ringShare
    const bowl = inner < 1 ? (1 - inner * inner) ** 2 : 0
    const within = (ringShare - s) / RING_EDGE_SHARE
    const step = within <= 0 ? 0 : within >= 1 ? 1 : within * within * (3 - 2 * within)
    return splineAt(rim, angleRad * perRad) * s * s - hollowMm * bowl - ringStepMm * step
  }
}

/** Rows of the outline table as a smooth surface: radius and slopes at (height share 0…1 from the top, angle). */
class OutlineTable {
  private readonly columns: Float64Array
  private readonly heights: number
  private readonly angles: number
  radius = 0
  perAngle = 0
  perHeight = 0

  constructor(rows: readonly (readonly number[])[]) {
    this.heights = rows.length - 1
    this.angles = rows[0]!.length - 1
    // Cubic in height for every coefficient of the splines over the angle: [height piece][angle piece][4 × 4].
    const splines = rows.map((row) => flatEndedSpline(row))
    this.columns = new Float64Array(this.heights * this.angles * 16)
    for (let a = 0; a < this.angles; a++) {
      for (let c = 0; c < 4; c++) {
        const down = naturalSpline(splines.map((spline) => spline.coefficients[4 * a + c]!))
        for (let h = 0; h < this.heights; h++) {
          for (let d = 0; d < 4; d++) {
            this.columns[((h * this.angles + a) * 4 + d) * 4 + c] = down.coefficients[4 * h + d]!
          }
        }
      }
    }
  }

  /** Fills `radius` and its slopes per unit of angle (rad) and of height share. */
  read(heightShare: number, angleRad: number): void {
    let v = heightShare * this.heights
    v = v < 0 ? 0 : v > this.heights ? this.heights : v
    const h = v >= this.heights ? this.heights - 1 : Math.floor(v)
    const s = v - h
    let t = (angleRad / Math.PI) * this.angles
    t = t < 0 ? 0 : t > this.angles ? this.angles : t
    const a = t >= this.angles ? this.angles - 1 : Math.floor(t)
    const w = t - a
    const at = (h * this.angles + a) * 16
    const k = this.columns
    let radius = 0
    let perHeight = 0
    let perAngle = 0
    for (let d = 3; d >= 0; d--) {
      const row = at + 4 * d
      const value = ((k[row + 3]! * w + k[row + 2]!) * w + k[row + 1]!) * w + k[row]!
      perHeight = perHeight * s + radius
      radius = radius * s + value
      perAngle = perAngle * s + (3 * k[row + 3]! * w + 2 * k[row + 2]!) * w + k[row + 1]!
    }
    this.radius = radius
    this.perHeight = perHeight * this.heights
    this.perAngle = (perAngle * this.angles) / Math.PI
  }
}

const CUT_ROUND_MM = 3

/** Distance above the plane through two heights, one at the back of the rim and one at its front. */
function slantCut(
  [back, front]: readonly [number, number],
  rimMm: readonly number[],
): (y: number, z: number) => number {
  const backZ = -rimMm[rimMm.length - 1]!
  const slope = (front - back) / (rimMm[0]! - backZ)
  const cosine = 1 / Math.sqrt(1 + slope * slope)
  return (y, z) => (y - back - slope * (z - backZ)) * cosine
}

export function vertebraBody(body: BodyParameters): Solid {
  const table = new OutlineTable(body.outlineMm)
  const upperSlope = Math.tan(degToRad(body.upperTiltDeg))
  const upperCosine = Math.cos(degToRad(body.upperTiltDeg))
  const lowerSlope = Math.tan(degToRad(body.upperTiltDeg - body.wedgeDeg))
  const lowerCosine = Math.cos(degToRad(body.upperTiltDeg - body.wedgeDeg))
  const upperRelief = endplateRelief(body.upper)
  const lowerRelief = endplateRelief(body.lower)
  const { heightMm, lowerCentreZMm } = body
  const [veinX, veinY, veinZ] = body.veinHollowMm
  const upperEdge = body.upper.edgeRadiusMm
  const lowerEdge = body.lower.edgeRadiusMm

  const cut = body.slantCutMm && slantCut(body.slantCutMm, body.outlineMm[0]!)

  const field = (x: number, y: number, z: number): number => {
    const upperPlane = upperSlope * z
    const lowerPlane = -heightMm + lowerSlope * (z - lowerCentreZMm)
    let share = (y - upperPlane) / (lowerPlane - upperPlane)
    if (share < 0) share = 0
    else if (share > 1) share = 1
    const dz = z - share * lowerCentreZMm
    const ax = x < 0 ? -x : x
    const rho = Math.sqrt(x * x + dz * dz)
    const angle = Math.atan2(ax, dz)
    table.read((share - RIM_SHARE) / (1 - 2 * RIM_SHARE), angle)
    const radius = table.radius
    const around = table.perAngle / radius
    const along =
      (table.perHeight / (1 - 2 * RIM_SHARE) + (dz / (rho + 1e-6)) * lowerCentreZMm) /
      (lowerPlane - upperPlane)
    let side = (rho - radius) / Math.sqrt(1 + around * around + along * along)
    if (side < 1.5 && dz < 0 && veinZ > 0) {
      const p = x / veinX
      const q = (y + 0.5 * heightMm) / veinY
      side += veinZ * Math.exp(-p * p - q * q)
    }
    const upperBehind = body.upper.hollowBehindMm
    const lowerBehind = body.lower.hollowBehindMm
    const part = rho / radius
    const shift = 1 - (part > 1 ? 1 : part)
    // The hollow's deepest place is shifted back by measuring the share from there.
    const upperShare = shift > 0 ? Math.sqrt(x * x + (z + upperBehind * shift) ** 2) / radius : 1
    const lowerShare =
      shift > 0 ? Math.sqrt(x * x + (z - lowerCentreZMm + lowerBehind * shift) ** 2) / radius : 1
    const up = (y - upperPlane) * upperCosine - upperRelief(angle, upperShare)
    const down = (lowerPlane - y) * lowerCosine - lowerRelief(angle, lowerShare)
    let d = side
    const nearUpper = up > down
    const end = nearUpper ? up : down
    const edge = nearUpper ? upperEdge : lowerEdge
    const u = d + edge
    const v = end + edge
    d = u <= 0 || v <= 0 ? (d > end ? d : end) : Math.sqrt(u * u + v * v) - edge
    return cut ? roundIntersection(d, cut(y, z), CUT_ROUND_MM) : d
  }
  const widest = Math.max(...body.outlineMm.flat())
  const rim = Math.max(0, ...body.upper.rimMm, ...body.lower.rimMm)
  const drop = Math.max(Math.abs(upperSlope), Math.abs(lowerSlope)) * widest
  return {
    field,
    bounds: {
      min: [-widest, -heightMm - drop - rim, Math.min(0, lowerCentreZMm) - widest],
      max: [widest, rim + drop, Math.max(0, lowerCentreZMm) + widest],
    },
  }
}
