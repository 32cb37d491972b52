// Nerve centre lines with the radius they are drawn at, as `npm run models` solved them on this page's body.
// mm, patient axes. Curves run from the spinal cord outward; pain travels them the other way.
import { type Polyline, polyline } from '../math/polyline.ts'
import type { Vec3 } from '../math/vec3.ts'
import { pageBody } from './pageBody.ts'
import type { SolvedNerve } from './solvedBody.ts'
import { NERVES, type NerveId } from './structures.ts'

/**
 * Stations along a treated nerve. Medial branches carry P1…P6 (docs/medicine.md#course): P1 crosses the upper border
 * of the transverse-process root, P3 is mid-neck, P5 lies under the mamillo-accessory ligament. The L5 dorsal
 * ramus carries Q1 (enters the ala groove), Q2 (block target) and Q3 (caudal edge of the S1 process).
 */
export type CourseStation = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'Q1' | 'Q2' | 'Q3'

export interface NerveCurve {
  readonly id: NerveId
  /** The nerve it springs from, and the arc length on that nerve where it does; null for a spinal nerve. */
  readonly parent: { readonly id: NerveId; readonly atMm: number } | null
  readonly line: Polyline
  /** Drawn radius at each point of `line`. */
  readonly radiiMm: readonly number[]
  /** Arc length of each station on this curve; only the treated nerves have any. */
  readonly stationsMm: Readonly<Partial<Record<CourseStation, number>>>
}

let curves: ReadonlyMap<NerveId, NerveCurve> | null = null

/** Made at the first question, when it is settled which body the page shows. */
function solvedCurves(): ReadonlyMap<NerveId, NerveCurve> {
  curves ??= new Map(
    Object.entries(pageBody().nerves).map(([id, nerve]) => [id as NerveId, fromSolved(id as NerveId, nerve)]),
  )
  return curves
}

/** The solved curve of a nerve. Throws when the committed data lack it. */
export function nerveCurve(id: NerveId): NerveCurve {
  const curve = solvedCurves().get(id)
  if (!curve) throw new Error(`nerveCurves: no solved curve for "${id}"; run npm run models`)
  return curve
}

/** Nerves that the committed data hold, in the order of STRUCTURES. */
export const solvedNerves = (): readonly NerveId[] => NERVES.filter((id) => solvedCurves().has(id))

function fromSolved(id: NerveId, { parent, points, stationsMm }: SolvedNerve): NerveCurve {
  const centres: Vec3[] = []
  const radiiMm: number[] = []
  for (let i = 0; i + 3 < points.length; i += 4) {
    centres.push([points[i]!, points[i + 1]!, points[i + 2]!])
    radiiMm.push(points[i + 3]!)
  }
  return {
    id,
    parent: parent ? { id: parent.id as NerveId, atMm: parent.atMm } : null,
    line: polyline(centres),
    radiiMm,
    stationsMm: stationsMm ?? {},
  }
}
