// Intermediate and lateral branches: from the division back over the transverse process, the one to longissimus, the
// other farther out to iliocostalis [bogduk1982]. mm, patient axes.
import { pointAt, tangentAt } from '../../math/polyline.ts'
import { add, addScaled, scale, type Vec3 } from '../../math/vec3.ts'
import { cast } from '../mesh/cast.ts'
import { intermediateRadius, lateralRadius, type RadiusAt } from './drawnRadii.ts'
import type { NerveSite } from './nerveSite.ts'
import { softCurve } from './softCurve.ts'
import { type Strand, strand } from './strand.ts'
import { tautCurve } from './tautCurve.ts'

/** Room kept between branch and transverse process, mm. */
const CLEARANCE_MM = 0.5

interface Way {
  readonly radiusAt: RadiusAt
  /** How far out behind the transverse process the branch passes, mm from P1. */
  readonly passesMm: number
  /** How far behind the process it passes, mm. */
  readonly behindMm: number
  /** Onward from there, local (x lateral, y cranial, z dorsal). */
  readonly onward: readonly Vec3[]
}

const INTERMEDIATE: Way = {
  radiusAt: intermediateRadius,
  passesMm: 4.5,
  behindMm: 3,
  onward: [
    [0.5, -7, 5],
    [1, -15, 10],
    [0.5, -23, 13],
  ],
}

const LATERAL: Way = {
  radiusAt: lateralRadius,
  passesMm: 10.5,
  behindMm: 2.2,
  onward: [
    [3, -7, 4],
    [7, -16, 7],
    [9.5, -26, 8],
  ],
}

export const intermediateBranch = (site: NerveSite, ramus: Strand, tpTip: Vec3): Strand =>
  branch(site, ramus, tpTip, INTERMEDIATE, 'ib')

export const lateralBranch = (site: NerveSite, ramus: Strand, tpTip: Vec3): Strand =>
  branch(site, ramus, tpTip, LATERAL, 'lb')

function branch(site: NerveSite, ramus: Strand, tpTip: Vec3, way: Way, kind: 'ib' | 'lb'): Strand {
  const { level, suffix, bone, course } = site
  const start = pointAt(ramus.line, ramus.line.length)
  const leaving = addScaled(start, tangentAt(ramus.line, ramus.line.length, 1), 2)
  const tip = course.toLocal(tpTip)
  const along = scale(tip, way.passesMm / tip[0])
  const radius = way.radiusAt(0.3)
  const missed = course.toPatient(add(along, [0, 0, 3]))
  const behind = cast(
    bone,
    course.toPatient(add(along, [0, 1, 16])),
    scale(course.dorsal, -1),
    radius + way.behindMm,
    missed,
  )
  const passing = course.toLocal(behind)
  const over = course.toPatient([passing[0] * 0.72, Math.max(2.5, passing[1] + 3), passing[2] * 0.45])
  const onward = way.onward.map((step) => course.toPatient(add(passing, step)))
  const line = tautCurve({
    guide: softCurve([start, leaving, over, behind, ...onward]),
    radiusAt: way.radiusAt,
    obstacle: bone,
    clearanceMm: CLEARANCE_MM,
    pullAt: () => 0.004,
    tensionAt: () => 0.02,
    freeEndsMm: [0.3, 0],
    spacingMm: 0.8,
    rounds: 400,
  })
  return strand(`nerve.${kind}.${level}.${suffix}`, line, way.radiusAt, {
    id: ramus.id,
    atMm: ramus.line.length,
  })
}
