// The iliolumbar ligament: two flat bands from the transverse process of L5 that widen, turn and sag on their way to the
// iliac crest. Ways and sizes are drawn by rule. mm, patient axes.
import type { SideSuffix } from '../../anatomy/levels.ts'
import { add, addScaled, cross, dot, length, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'
import type { Field, SpineShape } from '../field.ts'
import { projectTo } from '../mesh/gradient.ts'
import { boundsOf } from '../sdf/bounds.ts'
import { noise } from '../sdf/noise.ts'
import { roundIntersection, smoothUnion } from '../sdf/operators.ts'
import { FRAY_MM, type Ligament, without } from './ligaments.ts'

/** Half height at the process and at the crest, half thickness there: flat bands that widen outwards. mm. */
interface Band {
  readonly from: Vec3
  readonly to: Vec3
  readonly halfMm: readonly [number, number]
  readonly thickMm: readonly [number, number]
  /** How far it turns about its own axis from end to end, radians. */
  readonly twist: number
  /** Slack of its middle. */
  readonly sagMm: number
}

/** How far a band runs on into the bone at its ends, mm. */
const INTO_BONE_MM = [2, 4] as const

function flatBand({ from, to, halfMm, thickMm, twist, sagMm }: Band): Field {
  const way = sub(to, from)
  const reach = length(way)
  const along = scale(way, 1 / reach)
  const flat = normalize(cross(along, [0, 1, 0]))
  const up = cross(flat, along)
  const between = ([a, b]: readonly [number, number], share: number): number => a + (b - a) * share
  return (x, y, z) => {
    const place = sub([x, y, z], from)
    const s = dot(place, along)
    const share = Math.max(0, Math.min(1, s / reach))
    const slack = 4 * sagMm * share * (1 - share)
    const [rise, depth] = [dot(place, up) + slack, dot(place, flat)]
    const turned = twist * (share - 0.5)
    const u = rise * Math.cos(turned) + depth * Math.sin(turned)
    const w = depth * Math.cos(turned) - rise * Math.sin(turned)
    // Bundles leave the border along the band, not along the body, and ridge its face.
    const border = FRAY_MM * 0.8 * noise(s * 0.12, u * 0.7, w * 0.2)
    const ridge = 0.25 * noise(s * 0.04 + 5, (u / between(halfMm, share)) * 2.6, 0.5)
    // Where it takes hold of bone it spreads once more.
    const spread = 1 + 0.22 * (2 * share - 1) ** 6
    const size = between(halfMm, share) * spread
    const edge = Math.min(1, Math.abs(u) / size) ** 2
    const aside = Math.abs(u) - size + border
    const ends = Math.max(-s - INTO_BONE_MM[0], s - reach - INTO_BONE_MM[1])
    const half = between(thickMm, share) * (1 - 0.45 * edge) + ridge
    return roundIntersection(Math.abs(w) - half, Math.max(aside, ends), 0.5)
  }
}

/** Where the bands begin on the process of L5 and end on the crest. */
export function iliolumbarWays(suffix: SideSuffix, spine: SpineShape) {
  const side = suffix === 'L' ? 1 : -1
  const crest = spine.ilia.find(({ id }) => id.endsWith(suffix))!
  const tip = addScaled(spine.seeds[`L5.${suffix}`].tpTip, [side, 0, 0], -3)
  const seat = (out: number, up: number, back: number): Vec3 =>
    projectTo(crest.field, [tip[0] + side * out, tip[1] + up, tip[2] - back], -1)
  return {
    upper: { from: add(tip, [0, 1, 0]), to: seat(26, 5, 22) },
    lower: { from: add(tip, [0, -1.6, 0.5]), to: seat(20, -14, 30) },
  }
}

/** From the tip of the transverse process of L5 out and back to the iliac crest: an upper and a lower band. */
export function iliolumbar(suffix: SideSuffix, spine: SpineShape, bone: Field): Ligament {
  const { upper, lower } = iliolumbarWays(suffix, spine)
  const bands = [
    flatBand({ ...upper, halfMm: [2.9, 7.4], thickMm: [1.7, 1], twist: 0.6, sagMm: 1.2 }),
    flatBand({ ...lower, halfMm: [2.6, 6.4], thickMm: [1.4, 0.9], twist: -0.5, sagMm: 1.8 }),
  ] as const
  return {
    id: `lig.iliolumbar.${suffix}`,
    field: without((x, y, z) => smoothUnion(bands[0](x, y, z), bands[1](x, y, z), 1.6), bone, 0.1),
    bounds: boundsOf([upper.from, lower.from, upper.to, lower.to], 12),
  }
}
