// Strands → the committed curves: few points, rounded, with stations and branchings measured on what is written.
import type { CourseStation } from '../../anatomy/solvedBody.ts'
import type { NerveId } from '../../anatomy/structures.ts'
import { nearest, type Polyline, pointAt, polyline, valueAt } from '../../math/polyline.ts'
import type { Vec3 } from '../../math/vec3.ts'
import { ringPlaces } from '../mesh/tube.ts'
import type { Strand } from './strand.ts'

export interface SolvedCurve {
  parent?: { id: NerveId; atMm: number }
  /** x, y, z, radius of each point, mm. */
  points: number[]
  stationsMm?: Partial<Record<CourseStation, number>>
}

const FEWEST = 16
const MOST = 40
const CHORD_MM = 0.05

export const hundredth = (value: number): number => {
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? 0 : rounded
}

/** Where the written points lie on the dense curve: nearer where it bends. */
function places({ line, radiiMm }: Strand): number[] {
  for (let chord = CHORD_MM; ; chord *= 1.3) {
    const found = ringPlaces(line, radiiMm, chord, line.length / (FEWEST - 1))
    if (found.length <= MOST) return found
  }
}

export function solvedCurves(strands: readonly Strand[]): Record<string, SolvedCurve> {
  const written = new Map<NerveId, Polyline>()
  const curves: Record<string, SolvedCurve> = {}
  for (const strand of strands) {
    const at = places(strand)
    const points = at.flatMap((s) =>
      [...pointAt(strand.line, s), valueAt(strand.line, strand.radiiMm, s)].map(hundredth),
    )
    written.set(strand.id, polyline(at.map((_, i) => points.slice(i * 4, i * 4 + 3) as unknown as Vec3)))
    curves[strand.id] = { points }
  }
  for (const strand of strands) {
    const line = written.get(strand.id)!
    const curve = curves[strand.id]!
    if (strand.parent) {
      const parent = written.get(strand.parent.id)
      if (!parent)
        throw new Error(`solvedCurves: ${strand.id} springs from ${strand.parent.id}, which is not solved`)
      curve.parent = { id: strand.parent.id, atMm: hundredth(nearest(parent, line.points[0]!).s) }
    }
    const stations = Object.entries(strand.stationsMm) as [CourseStation, number][]
    if (stations.length > 0) {
      curve.stationsMm = Object.fromEntries(
        stations.map(([station, s]) => [station, hundredth(nearest(line, pointAt(strand.line, s)).s)]),
      )
    }
  }
  return curves
}
