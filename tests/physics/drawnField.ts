// Fields drawn on the lines of a real needle, whose contours are known without solving anything.
import { axisymmetricGrid } from '../../src/physics/axisymmetricGrid.ts'
import { bipolarPlace } from '../../src/physics/bipolarSection.ts'
import { ELECTRODES, radiusM } from '../../src/physics/electrode.ts'
import type { FieldLines } from '../../src/physics/fieldLines.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'
import { spatialGrid } from '../../src/physics/spatialGrid.ts'

export const RADIUS_M = radiusM(18)

export const needleLines18 = axisymmetricGrid(
  RADIUS_M,
  0.01,
  ELECTRODES.conventional,
  RESOLUTIONS.standard,
).lines

/** Lines beside a plane `distanceM` from the axis, and a mirror of it or bone behind it. */
export const besidePlane = (distanceM: number, plane: 'mirror' | 'bone'): FieldLines =>
  spatialGrid(
    { radiusM: RADIUS_M, distanceM, activeTipM: 0.01, plane },
    ELECTRODES.conventional,
    RESOLUTIONS.standard,
  ).lines

/** Values from a function of the needle's own frame: x away from the plane, y across, z up the shaft, m. */
export function drawn(
  lines: FieldLines,
  value: (xM: number, yM: number, zM: number) => number,
): Float64Array {
  const nu = lines.u.length
  const nv = lines.v.length
  return Float64Array.from({ length: nu * nv * lines.z.length }, (_, n) => {
    const z = lines.z[Math.floor(n / (nu * nv))]!
    const u = lines.u[n % nu]!
    if (lines.kind === 'polar') return value(u, 0, z)
    const v = lines.v[Math.floor(n / nu) % nv]!
    // The corner of the map that is infinitely far away.
    if (u === 0 && v === 0) return value(1, 1, z)
    const { xM, yM } = bipolarPlace(u, v, lines.focusM)
    return value(xM - lines.distanceM, yM, z)
  })
}

/** A field that falls in a straight line with distance from (0, 0, zM): 51 at `radiusM`. */
export const ball =
  (zM: number, radiusM: number) =>
  (x: number, y: number, z: number): number =>
    51 + 5000 * (radiusM - Math.hypot(x, y, z - zM))
