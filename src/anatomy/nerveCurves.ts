// Nerve centre lines with the radius they are drawn at, as `npm run models` solved them on a body. mm,
// patient axes. Curves run from the spinal cord outward; pain travels them the other way.
import { type Polyline, polyline } from '../math/polyline.ts'
import type { Vec3 } from '../math/vec3.ts'
import { type Body, perBody } from './body.ts'
import type { CourseStation, SolvedNerve } from './solvedBody.ts'
import { NERVES, type NerveId } from './structures.ts'

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

const curvesOf = perBody(
  ({ nerves }): ReadonlyMap<NerveId, NerveCurve> =>
    new Map(Object.entries(nerves).map(([id, nerve]) => [id as NerveId, fromSolved(id as NerveId, nerve)])),
)

/** The solved curve of a nerve. Throws when the body's data lack it. */
export function nerveCurve(body: Body, id: NerveId): NerveCurve {
  const curve = curvesOf(body).get(id)
  if (!curve)
    throw new Error(`nerveCurves: no solved curve for "${id}" on the ${body.id} body; run npm run models`)
  return curve
}

/** Nerves that the body's data hold, in the order of STRUCTURES. */
export const solvedNerves = (body: Body): readonly NerveId[] => NERVES.filter((id) => curvesOf(body).has(id))

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
