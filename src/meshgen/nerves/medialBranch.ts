// Dorsal ramus and medial branch of nerves T11 to L4: fact sheet A.2, points 1 to 7. mm, patient axes.
import type { NerveLevel } from '../../anatomy/levels.ts'
import { catmullRom } from '../../math/catmullRom.ts'
import { pointAt, polyline } from '../../math/polyline.ts'
import { smoothRamp } from '../../math/scalar.ts'
import { add, addScaled, mix, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'
import { outwardAt, projectTo } from '../mesh/gradient.ts'
import { dorsalRadius, medialRadius } from './drawnRadii.ts'
import type { NerveSite } from './nerveSite.ts'
import { arcNear, type Strand, strand } from './strand.ts'
import { HUG_GAP_MM, tautCurve } from './tautCurve.ts'

/**
 * Height of the dorsal ramus' division above the transverse-process root, mm [shuang2015]. The abstract does not say
 * whether its level number is the nerve or the vertebra (3.38 ± 1.24 for L4, 1.87 ± 0.88 for L5): the L4 nerve, which
 * crosses L5, is set where both readings hold. T11 and T12 take the mean of the upper levels.
 */
export const DIVISION_HEIGHT_MM: Record<Exclude<NerveLevel, 'L5'>, number> = {
  T11: 3.5,
  T12: 3.5,
  L1: 3.55,
  L2: 3.55,
  L3: 3.45,
  L4: 2.45,
}

/** Length of the dorsal rami L1–L4, mm [bogduk_book]. */
const DORSAL_RAMUS_MM = 5

/** Waypoints of the fact sheet, local, mm: illustrative modelling defaults, not measured. */
const P1: Vec3 = [0, 0, 0]
const P3: Vec3 = [1.4, -3, 3.5]
const P5: Vec3 = [0.6, -6, 7]
const P6: Vec3 = [-2.5, -8, 9]
const P8: Vec3 = [-12, -15, 18]
const P9: Vec3 = [-20, -14, 20]

/** The medial branch keeps off bone by this much where it does not hug, mm. */
const CLEARANCE_MM = 0.24

export interface Course {
  /** The notch under the mamillo-accessory ligament, on bone, and the fact sheet's P5 in local axes. */
  readonly notch: Vec3
  readonly division: Vec3
  /** A waypoint of the fact sheet carried over to this bone: shifted so that P5 falls into the notch. */
  readonly carried: (waypoint: Vec3) => Vec3
}

/** Division point and waypoints on this bone. */
export function courseOf({ level, course, bone }: NerveSite, notchSeed: Vec3): Course {
  const notch = projectTo(bone, notchSeed)
  const off = sub(course.toLocal(notch), P5)
  const carried = (waypoint: Vec3): Vec3 => {
    const share = Math.max(0, Math.min(1, waypoint[2] / P5[2]))
    return course.toPatient(add(waypoint, scale(off, share)))
  }
  const height = DIVISION_HEIGHT_MM[level as Exclude<NerveLevel, 'L5'>]
  const division = clearOf(bone, course.toPatient([-1, height, -3]), dorsalRadius(1) + 0.5, course.cranial)
  return { notch, division, carried }
}

/** Moves a point out of bone to `least` mm, keeping its height along `upright`. */
function clearOf(bone: NerveSite['bone'], point: Vec3, least: number, upright: Vec3): Vec3 {
  let at = point
  for (let i = 0; i < 20; i++) {
    const gap = bone(...at)
    if (gap >= least) break
    const out = outwardAt(bone, at, 0.3)
    const level = sub(out, scale(upright, out[0] * upright[0] + out[1] * upright[1] + out[2] * upright[2]))
    at = addScaled(at, Math.hypot(...level) > 0.2 ? normalize(level) : out, least - gap + 0.05)
  }
  return at
}

/** Where the spinal nerve parts into its rami: a dorsal ramus' length before the division, towards the foramen. */
export function partingOf({ course, foramen, hard }: NerveSite, { division }: Course, radius: number): Vec3 {
  const towards = normalize(sub(addScaled(foramen, course.dorsal, -4), division))
  const leaning = normalize(add(scale(towards, 0.75), scale(course.dorsal, -0.65)))
  return clearOf(hard, addScaled(division, leaning, DORSAL_RAMUS_MM), radius + 0.6, course.cranial)
}

/** From the spinal nerve's end back to the division. */
export function dorsalRamus(site: NerveSite, { division, carried }: Course, spinal: Strand): Strand {
  const { level, suffix, bone } = site
  const start = pointAt(spinal.line, spinal.line.length - 0.4)
  const before = pointAt(spinal.line, spinal.line.length - 5)
  const onward = carried(P1)
  const bow = add(
    mix(start, division, 0.5),
    scale(sub(mix(before, onward, 0.5), mix(start, division, 0.5)), -0.18),
  )
  const line = tautCurve({
    guide: polyline(catmullRom([start, bow, division], 8)),
    radiusAt: dorsalRadius,
    obstacle: bone,
    clearanceMm: 0.3,
    pullAt: () => 0.1,
    tensionAt: () => 0.02,
    freeEndsMm: [1.5, 0.3],
    spacingMm: 0.4,
  })
  return strand(`nerve.dr.${level}.${suffix}`, line, dorsalRadius, {
    id: spinal.id,
    atMm: spinal.line.length - 0.4,
  })
}

/** From the division over the bone, under the ligament, round the corner, into multifidus and to the midline. */
export function medialBranch(site: NerveSite, courseOn: Course, ramus: Strand): Strand {
  const { level, suffix, bone, course } = site
  const { notch, carried } = courseOn
  const start = pointAt(ramus.line, ramus.line.length)
  const onBone = (point: Vec3, radius: number): Vec3 => {
    const foot = projectTo(bone, point)
    return addScaled(foot, outwardAt(bone, foot, 0.4), radius + (HUG_GAP_MM[0] + HUG_GAP_MM[1]) / 2)
  }
  const corner = onBone(course.originMm, 0.84)
  const neck = onBone(carried(P3), 0.82)
  const under = onBone(notch, 0.8)
  const round = onBone(carried(P6), 0.75)
  const multifidus = carried(P8)
  const midline = carried(P9)
  const anchors = [start, corner, neck, under, round, multifidus, midline]
  const guide = polyline(catmullRom(anchors, 12))
  const [toCorner, toNotch, toRound] = [corner, under, round].map((p) => arcNear(guide, p) / guide.length)
  const line = tautCurve({
    guide,
    radiusAt: medialRadius,
    obstacle: bone,
    clearanceMm: CLEARANCE_MM,
    hugAt: (share) =>
      smoothRamp(share, toCorner! * 0.35, toCorner!) * (1 - smoothRamp(share, toRound!, toRound! + 0.12)),
    // Between corner and notch the string runs straight over the bone; the ends of that stretch hold it in place.
    pullAt: (share) =>
      share < toCorner!
        ? 0.02
        : share > toRound!
          ? 0.02
          : 0.12 * Math.exp(-(((share - toNotch!) / 0.02) ** 2)) +
            0.06 * Math.exp(-(((share - toCorner!) / 0.015) ** 2)),
    tensionAt: (share) => (share > toRound! + 0.1 ? 0.03 : 0.25),
    rounds: 320,
  })
  const p1 = arcNear(line, course.originMm)
  const p5 = arcNear(line, notch)
  const between = (share: number): number => p1 + (p5 - p1) * share
  return strand(
    `nerve.mb.${level}.${suffix}`,
    line,
    medialRadius,
    { id: ramus.id, atMm: ramus.line.length },
    { P1: p1, P2: between(0.25), P3: between(0.5), P4: between(0.75), P5: p5, P6: arcNear(line, round) },
  )
}
