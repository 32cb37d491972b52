// Flat views of a lesion, in mm: x along the needle (its point at 0, the shaft to the right) or across it, y downward.
//   along   the plane of the needle's axis and the nerve's nearest place; of two needles, the plane of both axes
//   across  the plane square to the needle, through the middle of the bare tip
//   nerve   the plane in which the nerve lies, parallel to the needle: there its angle is true
import { levelRings, type Point2 } from '../math/levelLines.ts'
import type { Vec3 } from '../math/vec3.ts'
import { lobesOfField } from '../physics/criterionField.ts'
import type { Lobe } from '../physics/isotherm.ts'
import type { LesionTimeline } from '../physics/lesionTimeline.ts'
import { valueIn } from './nerveLine.ts'

export const VIEWS = ['along', 'across', 'nerve'] as const
export type View = (typeof VIEWS)[number]

export type Ring = readonly Point2[]

const MM_PER_M = 1000
const CIRCLE_POINTS = 72
/** Raster between two needles, mm: contours are straight between its samples. */
const RASTER_MM = 0.4
/** Half size of the raster, mm: wider than any lesion. */
const RASTER_REACH_MM = { x: 24, y: 22 }

export interface ViewFrame {
  readonly toPlace: (at: Point2) => Vec3
  readonly toView: (place: Vec3) => Point2
}

/** Where a view lies in the needle's frame. `distanceMm` is the nerve's. */
export function viewFrame({ settings }: LesionTimeline, view: View, distanceMm: number): ViewFrame {
  const { arrangement, activeTipM } = settings
  const isPair = arrangement.kind === 'bipolar'
  // Two needles are drawn about the line midway between them.
  const centreM = isPair ? -arrangement.spacingM / 2 : 0
  const d = distanceMm / MM_PER_M
  const mm = (m: number): number => m * MM_PER_M
  const m = (mm: number): number => mm / MM_PER_M
  switch (view) {
    case 'along':
      return {
        toPlace: ([x, y]) => [m(y) + centreM, 0, m(x)],
        toView: ([x, , z]) => [mm(z), mm(x - centreM)],
      }
    case 'across':
      return {
        toPlace: ([x, y]) => [m(y) + centreM, m(x), activeTipM / 2],
        toView: ([x, y]) => [mm(y), mm(x - centreM)],
      }
    case 'nerve':
      return isPair
        ? {
            toPlace: ([x, y]) => [m(y) + centreM, d, m(x)],
            toView: ([x, , z]) => [mm(z), mm(x - centreM)],
          }
        : { toPlace: ([x, y]) => [d, m(y), m(x)], toView: ([, y, z]) => [mm(z), mm(y)] }
    default:
      return view satisfies never
  }
}

/** Outlines of a field at each of some levels, in a view. `values` as in a CriterionField, one per node. */
export function ringsIn(
  timeline: LesionTimeline,
  values: Float64Array,
  levels: readonly number[],
  view: View,
  distanceMm: number,
): Ring[][] {
  if (timeline.lines.kind !== 'polar') return rasterRings(timeline, values, levels, view, distanceMm)
  return levels.map((level) => {
    const lobes = lobesOfField(timeline, { values, level })
    switch (view) {
      case 'along':
        return lobes.flatMap((lobe) => revolved(lobe, 0))
      case 'across':
        return lobes.flatMap((lobe) => circleAt(lobe, timeline.settings.activeTipM / 2))
      case 'nerve':
        return lobes.flatMap((lobe) => revolved(lobe, distanceMm))
      default:
        return view satisfies never
    }
  })
}

/** A body of revolution cut by a plane parallel to its axis, `offMm` from it. */
function revolved({ zM, rM }: Lobe, offMm: number): Ring[] {
  const rings: Ring[] = []
  let run: Point2[] = []
  const close = (): void => {
    if (run.length > 1)
      rings.push([...run.map(([x, y]): Point2 => [x, -y]), ...run.reverse().filter(([, y]) => y > 0)])
    run = []
  }
  for (let i = 0; i < zM.length; i++) {
    const z = zM[i]! * MM_PER_M
    const r = rM[i]! * MM_PER_M
    const before = i > 0 ? rM[i - 1]! * MM_PER_M : 0
    const share = Math.abs(r - before) > 0 ? (offMm - before) / (r - before) : 0
    const zAtPlane = i > 0 ? zM[i - 1]! * MM_PER_M + share * (z - zM[i - 1]! * MM_PER_M) : z
    if (r >= offMm) {
      if (run.length === 0 && i > 0 && before < offMm) run.push([zAtPlane, 0])
      run.push([z, Math.sqrt(r * r - offMm * offMm)])
    } else if (run.length > 0) {
      run.push([zAtPlane, 0])
      close()
    }
  }
  close()
  return rings
}

function circleAt({ zM, rM }: Lobe, atM: number): Ring[] {
  const k = zM.findIndex((z) => z >= atM)
  if (k < 1) return []
  const share = (atM - zM[k - 1]!) / (zM[k]! - zM[k - 1]!)
  const r = (rM[k - 1]! + share * (rM[k]! - rM[k - 1]!)) * MM_PER_M
  return [
    Array.from({ length: CIRCLE_POINTS }, (_, i): Point2 => {
      const turn = (2 * Math.PI * i) / CIRCLE_POINTS
      return [r * Math.cos(turn), r * Math.sin(turn)]
    }),
  ]
}

/** Of one raster of samples, the rings at every level. */
function rasterRings(
  timeline: LesionTimeline,
  values: Float64Array,
  levels: readonly number[],
  view: View,
  distanceMm: number,
): Ring[][] {
  const { toPlace } = viewFrame(timeline, view, distanceMm)
  const at = valueIn(timeline, values)
  const centreX = view === 'across' ? 0 : (timeline.settings.activeTipM * MM_PER_M) / 2
  const columns = Math.round((2 * RASTER_REACH_MM.x) / RASTER_MM) + 1
  const rows = Math.round((2 * RASTER_REACH_MM.y) / RASTER_MM) + 1
  const left = centreX - RASTER_REACH_MM.x
  const top = -RASTER_REACH_MM.y
  const samples = new Float64Array(columns * rows)
  // The lower half is the upper one's mirror image, between two needles.
  for (let j = 0; j * 2 < rows; j++)
    for (let i = 0; i < columns; i++) {
      const value = at(toPlace([left + i * RASTER_MM, top + j * RASTER_MM]))
      samples[j * columns + i] = value
      samples[(rows - 1 - j) * columns + i] = value
    }
  return levels.map((level) =>
    levelRings({ values: samples, columns, rows }, level).map((ring) =>
      ring.map(([i, j]): Point2 => [left + i * RASTER_MM, top + j * RASTER_MM]),
    ),
  )
}
