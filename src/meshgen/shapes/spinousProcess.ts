// The spinous process: a sagittal outline with a table of thicknesses. mm.
import { smoothRamp } from '../../math/scalar.ts'
import type { Solid } from '../field.ts'
import { softAbs } from '../sdf/operators.ts'
import { polarOutline } from '../sdf/outline.ts'
import { naturalSpline, splineAt } from '../sdf/spline.ts'
import type { SpinousParameters } from './vertebraParameters.ts'

/** Share of the least radius within which the outline is not felt. */
const CORE_SHARE = 0.7

/** Rounds the borders where the two faces of a thin process meet. */
const RIDGE_ROUND_MM = 0.9

export function spinousProcess(process: SpinousParameters): Solid {
  const [cy, cz] = process.centreMm
  const outline = polarOutline(process.outlineMm)
  const radii = process.outlineMm
  const angleOf = (i: number): number => (2 * Math.PI * i) / radii.length
  const heights = radii.map((radius, i) => radius * Math.sin(angleOf(i)))
  const reach = Math.max(...radii) * 1.08
  const low = Math.min(...heights)
  const middle = (low + Math.max(...heights)) / 2
  const half = middle - low
  const columns = [0, 1, 2].map((k) => naturalSpline(process.halfThicknessMm.map((row) => row[k]!)))
  const [lower, centre, upper] = columns as [(typeof columns)[0], (typeof columns)[0], (typeof columns)[0]]
  const rows = process.halfThicknessMm.length - 1
  const perMm = rows / (process.tipZMm - process.rootZMm)
  const asidePerMm = process.tipAsideMm / (process.tipZMm - process.rootZMm)
  const radius = process.edgeRadiusMm
  const core = CORE_SHARE * Math.min(...radii)

  const field = (x: number, y: number, z: number): number => {
    // Near the outline's centre its angle says nothing: there the borders are out of reach.
    const rho = Math.sqrt((z - cz) * (z - cz) + (y - cy) * (y - cy))
    const edge = outline(z - cz, y - cy) - radius * smoothRamp(rho, core, 0.3 * core)
    const t = (z - process.rootZMm) * perMm
    let q = (y - cy - middle) / half
    q = q < -1 ? -1 : q > 1 ? 1 : q
    const atMiddle = splineAt(centre, t)
    const atLower = splineAt(lower, t)
    const atUpper = splineAt(upper, t)
    // The parabola through the three columns.
    const thick = atMiddle + 0.5 * q * (atUpper - atLower) + q * q * (0.5 * (atUpper + atLower) - atMiddle)
    const behind = z < process.rootZMm ? process.rootZMm - z : 0
    const dx = x + asidePerMm * behind
    const face = softAbs(dx, RIDGE_ROUND_MM) - (thick > 0.5 ? thick : 0.5)
    const u = edge + radius
    const v = face + radius
    if (u <= 0 || v <= 0) return edge > face ? edge : face
    return Math.sqrt(u * u + v * v) - radius
  }
  const widest = Math.max(...process.halfThicknessMm.flat()) + Math.abs(process.tipAsideMm) + 0.5
  return {
    field,
    bounds: { min: [-widest, cy - reach, cz - reach], max: [widest, cy + reach, cz + reach] },
  }
}
