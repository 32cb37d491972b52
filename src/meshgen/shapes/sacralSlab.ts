// The fused mass of the sacrum with its alae: two faces, a slanting side, an upper border. mm.
import type { Solid } from '../field.ts'
import { roundIntersection, softAbs } from '../sdf/operators.ts'
import { naturalSpline, splineAt, splineSlopeAt } from '../sdf/spline.ts'
import { SurfaceTable } from '../sdf/surfaceTable.ts'
import type { SacralSlabParameters } from './sacrumParameters.ts'

const ALA_FROM_X_MM = 15
const ALA_STEP_MM = 10
const ALA_Z_MM = -15
/** Half-width and half-height of a fusion line, and how its ends turn up. */
const LINE_HALF_WIDTH_MM = 19
const LINE_HALF_HEIGHT_MM = 1.5
const LINE_BEND_PER_MM = 0.006

export function sacralSlab(slab: SacralSlabParameters): Solid {
  const ventral = new SurfaceTable(slab.ventralMm)
  const dorsal = new SurfaceTable(slab.dorsalMm)
  const width = naturalSpline(slab.halfWidthMm)
  const slant = naturalSpline(slab.widthPerMm)
  const top = naturalSpline(slab.alaTopMm)
  const fall = naturalSpline(slab.alaFallPerMm)
  const columns = slab.ventralMm[0]!.length - 1
  const rowsPerMm = (slab.ventralMm.length - 1) / (slab.bottomMm - slab.topMm)
  const edge = slab.edgeRadiusMm

  /** Height of the transverse lines above the ventral face. */
  const ridge = (ax: number, y: number): number => {
    if (ax > LINE_HALF_WIDTH_MM) return 0
    let sum = 0
    for (const line of slab.fusionLineMm) {
      const off = (y - line - LINE_BEND_PER_MM * ax * ax) / LINE_HALF_HEIGHT_MM
      if (off < 3 && off > -3) sum += Math.exp(-off * off)
    }
    const aside = ax / LINE_HALF_WIDTH_MM
    return slab.fusionRidgeMm * sum * (1 - aside * aside)
  }

  const field = (x: number, y: number, z: number): number => {
    const ax = softAbs(x, 0.5)
    const row = (y - slab.topMm) * rowsPerMm
    const half = splineAt(width, row)
    const column = (ax / half) * columns
    const columnsPerMm = columns / half
    const front = ventral.read(row, column) + ridge(ax, y)
    const frontSlope = Math.hypot(ventral.perRow * rowsPerMm, ventral.perColumn * columnsPerMm)
    const back = dorsal.read(row, column)
    const backSlope = Math.hypot(dorsal.perRow * rowsPerMm, dorsal.perColumn * columnsPerMm)
    const beforeFront = (z - front) / Math.sqrt(1 + frontSlope * frontSlope)
    const behindBack = (back - z) / Math.sqrt(1 + backSlope * backSlope)
    const face = beforeFront > behindBack ? beforeFront : behindBack
    const lean = splineAt(slant, row)
    const narrowing = splineSlopeAt(width, row) * rowsPerMm
    const aside =
      (ax - half - lean * (z - (front + back) / 2)) / Math.sqrt(1 + lean * lean + narrowing * narrowing)
    const d = roundIntersection(face, aside, edge)
    const at = (ax - ALA_FROM_X_MM) / ALA_STEP_MM
    const drop = splineAt(fall, at)
    const rise = splineSlopeAt(top, at) / ALA_STEP_MM
    const above = (y - splineAt(top, at) + drop * (z - ALA_Z_MM)) / Math.sqrt(1 + drop * drop + rise * rise)
    const below = slab.bottomMm - y
    return roundIntersection(d, above > below ? above : below, slab.alaEdgeRadiusMm)
  }
  const widest = Math.max(...slab.halfWidthMm) + 8
  return {
    field,
    bounds: {
      min: [-widest, slab.bottomMm, Math.min(...slab.dorsalMm.flat()) - 1],
      max: [widest, slab.topMm + 12, Math.max(...slab.ventralMm.flat()) + 1],
    },
  }
}
