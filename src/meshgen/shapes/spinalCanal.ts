// The canal as a solid to cut away: three mirrored outlines along y, blended. mm.

import type { Field } from '../field.ts'
import { flatEndedSpline, splineAt, splineSlopeAt } from '../sdf/spline.ts'
import type { CanalParameters } from './vertebraParameters.ts'

export function spinalCanal(canal: CanalParameters): Field {
  const splines = canal.outlineMm.map((row) => flatEndedSpline(row))
  const [top, middle, bottom] = splines as [(typeof splines)[0], (typeof splines)[0], (typeof splines)[0]]
  const [zTop, zMiddle, zBottom] = canal.axisZMm as [number, number, number]
  const span = canal.bottomMm - canal.topMm
  const perRad = top.pieces / Math.PI
  const zPerShare = zBottom - zTop
  return (x, y, z) => {
    let share = (y - canal.topMm) / span
    share = share < 0 ? 0 : share > 1 ? 1 : share
    // Quadratic through the three heights.
    const wTop = (1 - share) * (1 - 2 * share)
    const wMiddle = 4 * share * (1 - share)
    const wBottom = share * (2 * share - 1)
    const dz = z - (wTop * zTop + wMiddle * zMiddle + wBottom * zBottom)
    const angle = Math.atan2(x < 0 ? -x : x, dz) * perRad
    const radius =
      wTop * splineAt(top, angle) + wMiddle * splineAt(middle, angle) + wBottom * splineAt(bottom, angle)
    const slope =
      ((wTop * splineSlopeAt(top, angle) +
        wMiddle * splineSlopeAt(middle, angle) +
        wBottom * splineSlopeAt(bottom, angle)) *
        perRad) /
      radius
    const rho = Math.sqrt(x * x + dz * dz)
    const lean = share > 0 && share < 1 ? ((zPerShare / span) * dz) / (rho + 0.1) : 0
    return (rho - radius) / Math.sqrt(1 + slope * slope + lean * lean)
  }
}
