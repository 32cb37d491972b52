// The L5 dorsal ramus: long, in the groove between ala and S1 superior process, parting at that process' caudal edge
// into a medial and an intermediate branch [bogduk1982, bogduk_long1979]. mm, patient axes.
import { catmullRom } from '../../math/catmullRom.ts'
import { pointAt, polyline } from '../../math/polyline.ts'
import { smoothRamp } from '../../math/scalar.ts'
import { add, addScaled, type Vec3 } from '../../math/vec3.ts'
import type { SacralSeeds } from '../field.ts'
import { outwardAt, projectTo } from '../mesh/gradient.ts'
import { intermediateRadius, medialRadius, sacralRamusRadius } from './drawnRadii.ts'
import type { NerveSite } from './nerveSite.ts'
import { arcNear, type Strand, strand } from './strand.ts'
import { HUG_GAP_MM, tautCurve } from './tautCurve.ts'

const GAP_MM = (HUG_GAP_MM[0] + HUG_GAP_MM[1]) / 2

/** The ramus cuts the corner where it comes over the ala: on bone from this far beyond the groove's top. */
const INTO_GROOVE_MM = 2

const above = ({ bone }: NerveSite, point: Vec3, height: number): Vec3 => {
  const foot = projectTo(bone, point)
  return addScaled(foot, outwardAt(bone, foot, 0.4), height)
}

export function sacralRamus(site: NerveSite, seeds: SacralSeeds, spinal: Strand): Strand {
  const { suffix, bone } = site
  const start = pointAt(spinal.line, spinal.line.length - 0.4)
  const [q1, q2, q3] = [seeds.grooveTop, seeds.grooveMiddle, seeds.sapCaudalEdge].map((seed, i) =>
    above(site, seed, sacralRamusRadius(0.4 + 0.3 * i) + GAP_MM),
  ) as [Vec3, Vec3, Vec3]
  const guide = polyline(catmullRom([start, q1, q2, q3], 12))
  const toTop = arcNear(guide, q1) / guide.length
  const toMiddle = arcNear(guide, q2) / guide.length
  const line = tautCurve({
    guide,
    radiusAt: sacralRamusRadius,
    obstacle: bone,
    clearanceMm: 0.24,
    hugAt: (share) => smoothRamp(share, toTop, toTop + INTO_GROOVE_MM / guide.length),
    pullAt: (share) => 0.02 + 0.08 * Math.exp(-(((share - toMiddle) / 0.03) ** 2)),
    tensionAt: () => 0.15,
    freeEndsMm: [1.5, 0],
    rounds: 320,
  })
  return strand(
    `nerve.dr.L5.${suffix}`,
    line,
    sacralRamusRadius,
    { id: spinal.id, atMm: spinal.line.length - 0.4 },
    { Q1: arcNear(line, q1) + INTO_GROOVE_MM, Q2: arcNear(line, q2), Q3: line.length },
  )
}

/** Hooks medially below the process to the L5–S1 joint and multifidus. */
export function sacralMedialBranch(site: NerveSite, ramus: Strand): Strand {
  const { suffix, course } = site
  const start = pointAt(ramus.line, ramus.line.length)
  const from = course.toLocal(start)
  const at = (step: Vec3): Vec3 => course.toPatient(add(from, step))
  const round = above(site, at([-3.5, -1.5, 2]), medialRadius(0.2) + GAP_MM)
  return sacralBranch(site, ramus, `nerve.mb.L5.${suffix}`, medialRadius, [
    start,
    round,
    at([-9, -4, 6]),
    at([-15, -9, 9]),
  ])
}

/** Down the back of the sacrum to longissimus, towards the S1 dorsal ramus. */
export function sacralIntermediateBranch(site: NerveSite, ramus: Strand): Strand {
  const { suffix, course } = site
  const start = pointAt(ramus.line, ramus.line.length)
  const from = course.toLocal(start)
  const at = (step: Vec3): Vec3 => course.toPatient(add(from, step))
  return sacralBranch(site, ramus, `nerve.ib.L5.${suffix}`, intermediateRadius, [
    start,
    above(site, at([0.5, -5, 1]), intermediateRadius(0.3) + 0.6),
    above(site, at([-0.5, -12, 2]), 2),
    at([-1, -20, 7]),
  ])
}

function sacralBranch(
  site: NerveSite,
  ramus: Strand,
  id: Strand['id'],
  radiusAt: (share: number) => number,
  anchors: readonly Vec3[],
): Strand {
  const line = tautCurve({
    guide: polyline(catmullRom(anchors, 10)),
    radiusAt,
    obstacle: site.bone,
    clearanceMm: 0.24,
    pullAt: () => 0.03,
    tensionAt: () => 0.08,
    freeEndsMm: [0.3, 0],
  })
  return strand(id, line, radiusAt, { id: ramus.id, atMm: ramus.line.length })
}
