// Intermediate and lateral branches: from the division back over the transverse process, the one to longissimus, the
// other farther out to iliocostalis [bogduk1982]. mm, patient axes.
import { catmullRom } from '../../math/catmullRom.ts'
import { pointAt, polyline } from '../../math/polyline.ts'
import { add, scale, type Vec3 } from '../../math/vec3.ts'
import { cast } from '../mesh/cast.ts'
import { intermediateRadius, lateralRadius, type RadiusAt } from './drawnRadii.ts'
import type { NerveSite } from './nerveSite.ts'
import { type Strand, strand } from './strand.ts'
import { tautCurve } from './tautCurve.ts'

/** Room kept between branch and transverse process, mm. */
const CLEARANCE_MM = 0.5

interface Way {
  readonly radiusAt: RadiusAt
  /** How far out on the transverse process the branch crosses it, as a share of the way from root to tip. */
  readonly crossesAt: number
  /** Onward from the crossing, local (x lateral, y cranial, z dorsal). */
  readonly onward: readonly Vec3[]
}

const INTERMEDIATE: Way = {
  radiusAt: intermediateRadius,
  crossesAt: 0.2,
  onward: [
    [1, -9, 5],
    [1.5, -19, 10],
  ],
}

const LATERAL: Way = {
  radiusAt: lateralRadius,
  crossesAt: 0.46,
  onward: [
    [4, -9, 5],
    [9, -20, 8],
  ],
}

export function intermediateBranch(site: NerveSite, ramus: Strand, tpTip: Vec3): Strand {
  return branch(site, ramus, tpTip, INTERMEDIATE, 'ib')
}

export function lateralBranch(site: NerveSite, ramus: Strand, tpTip: Vec3): Strand {
  return branch(site, ramus, tpTip, LATERAL, 'lb')
}

function branch(site: NerveSite, ramus: Strand, tpTip: Vec3, way: Way, kind: 'ib' | 'lb'): Strand {
  const { level, suffix, bone, course } = site
  const start = pointAt(ramus.line, ramus.line.length)
  const toTip = course.toLocal(tpTip)
  const along: Vec3 = scale(toTip, way.crossesAt)
  const radius = way.radiusAt(0.3) + CLEARANCE_MM
  // Over the upper border first, then behind the process: two casts onto its surface.
  const overEdge = cast(
    bone,
    course.toPatient(add(along, [0, 12, 1])),
    scale(course.cranial, -1),
    radius + 0.4,
  )
  const edge = course.toLocal(overEdge)
  const behind = cast(
    bone,
    course.toPatient([along[0] + 0.6, edge[1] - 4, along[2] + 16]),
    scale(course.dorsal, -1),
    radius + 0.3,
    course.toPatient([along[0] + 0.6, edge[1] - 4, along[2] + 6]),
  )
  const crossing = course.toLocal(behind)
  const onward = way.onward.map((step) => course.toPatient(add(crossing, step)))
  const line = tautCurve({
    guide: polyline(catmullRom([start, overEdge, behind, ...onward], 10)),
    radiusAt: way.radiusAt,
    obstacle: bone,
    clearanceMm: CLEARANCE_MM,
    pullAt: () => 0.03,
    tensionAt: () => 0.05,
    freeEndsMm: [0.3, 0],
  })
  return strand(`nerve.${kind}.${level}.${suffix}`, line, way.radiusAt, {
    id: ramus.id,
    atMm: ramus.line.length,
  })
}
