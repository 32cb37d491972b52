// The two articular twigs of a medial branch: proximal to the joint just above, distal down the lamina to the joint
// below [bogduk_long1979]. Each ends on its joint's capsule. mm, patient axes.
import { pointAt, valueAt } from '../../math/polyline.ts'
import { add, addScaled, distance, dot, scale, type Vec3 } from '../../math/vec3.ts'
import type { FacetShape } from '../field.ts'
import { outwardAt, projectTo } from '../mesh/gradient.ts'
import { articularRadius } from './drawnRadii.ts'
import { freePath } from './freePath.ts'
import type { NerveSite } from './nerveSite.ts'
import { type Strand, strand } from './strand.ts'
import { tautCurve } from './tautCurve.ts'

/** The twigs' surfaces keep this far off bone, mm. */
const CLEARANCE_MM = 0.4
/** Least distance of the way's centre from bone, and how far from it the way creeps, mm. */
const CLEAR_MM = 0.7
const NEAR_MM = 1.6

/** From just behind the ligament up round the mamillary process to the capsule's lower back. */
export function proximalTwig(site: NerveSite, stem: Strand, margin: Vec3): Strand {
  const { P5 = 0, P6 = 0 } = stem.stationsMm
  return twig(site, 'art.prox', stem, P5 + Math.max(2.6, 0.55 * (P6 - P5)), site.jointAbove, margin)
}

/** From the lamina down to the capsule of the joint below, at its upper back. */
export function distalTwig(site: NerveSite, stem: Strand, joint: FacetShape, margin: Vec3): Strand {
  return twig(site, 'art.dist', stem, (stem.stationsMm.P6 ?? 0) + 1.2, joint, margin)
}

function twig(
  site: NerveSite,
  kind: 'art.prox' | 'art.dist',
  stem: Strand,
  fromMm: number,
  joint: FacetShape,
  margin: Vec3,
): Strand {
  const { level, suffix, bone } = site
  const start = pointAt(stem.line, fromMm)
  const end = landing(site, joint, margin, start)
  const line = tautCurve({
    guide: freePath({ from: start, to: end, obstacle: bone, clearMm: CLEAR_MM, nearMm: NEAR_MM }),
    radiusAt: articularRadius,
    obstacle: bone,
    clearanceMm: CLEARANCE_MM,
    pullAt: () => 0.002,
    tensionAt: () => 0.12,
    freeEndsMm: [valueAt(stem.line, stem.radiiMm, fromMm) * 0.8, 0],
    spacingMm: 0.5,
    rounds: 400,
  })
  return strand(`nerve.${kind}.${level}.${suffix}`, line, articularRadius, { id: stem.id, atMm: fromMm })
}

/** A try counts when it has come this near the capsule's surface, mm. */
const ON_CAPSULE_MM = 0.02
/** The twig pierces the capsule this far: its drawn surface, of few triangles, is never short of the twig's end. mm. */
const INTO_CAPSULE_MM = 0.25
/** Steps round the margin at which the capsule is tried, mm. */
const TRIES_MM = [-4.5, -3, -1.5, 0, 1.5, 3, 4.5]

/** Where the twig meets the capsule: near the joint's margin, on the stem's side, free of bone, facing back. */
function landing({ bone, course }: NerveSite, { capsule, id }: FacetShape, margin: Vec3, start: Vec3): Vec3 {
  const least = articularRadius(1) + 0.3
  let best: { point: Vec3; cost: number } | null = null
  for (const a of TRIES_MM) {
    for (const b of TRIES_MM) {
      for (const c of TRIES_MM) {
        const point = projectTo(
          capsule.field,
          add(margin, add(scale(course.lateral, a), add(scale(course.cranial, b), scale(course.dorsal, c)))),
        )
        if (Math.abs(capsule.field(...point)) > ON_CAPSULE_MM) continue
        const short = Math.max(0, least - bone(...point))
        const facing = dot(outwardAt(capsule.field, point, 0.3), course.dorsal)
        const cost =
          0.7 * distance(point, margin) + 0.3 * distance(point, start) + 30 * short + 4 * Math.max(0, -facing)
        if (!best || cost < best.cost) best = { point, cost }
      }
    }
  }
  if (!best) throw new Error(`articularTwigs: no place to land on ${id}`)
  return addScaled(best.point, outwardAt(capsule.field, best.point, 0.3), -INTO_CAPSULE_MM)
}
