// The two articular twigs of a medial branch: proximal to the joint just above, distal down the lamina to the joint
// below [bogduk_long1979]. Each ends on its joint's capsule. mm, patient axes.
import { catmullRom } from '../../math/catmullRom.ts'
import { pointAt, polyline, valueAt } from '../../math/polyline.ts'
import { add, addScaled, dot, mix, normalize, type Vec3 } from '../../math/vec3.ts'
import type { FacetShape } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import { outwardAt } from '../mesh/gradient.ts'
import { articularRadius } from './drawnRadii.ts'
import { type NerveSite, onCapsule } from './nerveSite.ts'
import { type Strand, strand } from './strand.ts'
import { tautCurve } from './tautCurve.ts'

/** The twigs' surfaces keep this far off bone, mm. */
const CLEARANCE_MM = 0.18

/** From just behind the ligament up round the mamillary process to the capsule's lower back. */
export function proximalTwig(site: NerveSite, stem: Strand, margin: Vec3): Strand {
  const { P5 = 0, P6 = 0 } = stem.stationsMm
  const from = P5 + Math.max(1.2, 0.35 * (P6 - P5))
  return twig(site, 'art.prox', stem, from, site.jointAbove, margin, (start, end) => [
    addScaled(add(mix(start, end, 0.45), [0, 0, 0]), site.course.dorsal, 1.4),
  ])
}

/** From the lamina down to the capsule of the joint below, at its upper back. */
export function distalTwig(site: NerveSite, stem: Strand, joint: FacetShape, margin: Vec3): Strand {
  const from = (stem.stationsMm.P6 ?? 0) + 1
  return twig(site, 'art.dist', stem, from, joint, margin, (start, end) =>
    [0.3, 0.62].map((share) => {
      const straight = addScaled(mix(start, end, share), site.course.lateral, 1.2 - share)
      const over = addScaled(straight, site.course.dorsal, 14)
      return cast(
        site.bone,
        over,
        [-site.course.dorsal[0], -site.course.dorsal[1], -site.course.dorsal[2]],
        0.7,
      )
    }),
  )
}

function twig(
  site: NerveSite,
  kind: 'art.prox' | 'art.dist',
  stem: Strand,
  fromMm: number,
  joint: FacetShape,
  margin: Vec3,
  between: (start: Vec3, end: Vec3) => Vec3[],
): Strand {
  const { level, suffix, bone } = site
  const start = pointAt(stem.line, fromMm)
  const end = landing(site, joint, margin)
  const line = tautCurve({
    guide: polyline(catmullRom([start, ...between(start, end), end], 10)),
    radiusAt: articularRadius,
    obstacle: bone,
    clearanceMm: CLEARANCE_MM,
    pullAt: () => 0.02,
    tensionAt: () => 0.12,
    freeEndsMm: [valueAt(stem.line, stem.radiiMm, fromMm) * 0.8, 0],
    spacingMm: 0.4,
  })
  return strand(`nerve.${kind}.${level}.${suffix}`, line, articularRadius, { id: stem.id, atMm: fromMm })
}

/** The capsule's surface at the joint's margin, moved out of bone where the capsule grows into it. */
function landing({ bone }: NerveSite, joint: FacetShape, margin: Vec3): Vec3 {
  let at = onCapsule(joint, margin)
  for (let i = 0; i < 24; i++) {
    const gap = bone(...at)
    const least = articularRadius(1) + 0.05
    if (gap >= least) break
    const out = outwardAt(bone, at, 0.3)
    const skin = outwardAt(joint.capsule.field, at, 0.3)
    const along = addScaled(out, skin, -dot(out, skin))
    if (Math.hypot(...along) < 0.05) break
    at = onCapsule(joint, addScaled(at, normalize(along), Math.min(0.6, least - gap + 0.1)))
  }
  return at
}
