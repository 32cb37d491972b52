// Dorsal ramus and medial branch of nerves T11 to L4, point by point as in docs/medicine.md#course. mm, patient axes.
import type { NerveLevel } from '../../anatomy/levels.ts'
import { catmullRom } from '../../math/catmullRom.ts'
import { join, pointAt, polyline, resample, tangentAt } from '../../math/polyline.ts'
import { smoothRamp } from '../../math/scalar.ts'
import { add, addScaled, distance, mix, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'
import { outwardAt, projectTo } from '../mesh/gradient.ts'
import { dorsalRadius, medialRadius } from './drawnRadii.ts'
import { freePath } from './freePath.ts'
import type { NerveSite } from './nerveSite.ts'
import { notchOnBone } from './notch.ts'
import { softCurve } from './softCurve.ts'
import { arcNear, type Strand, strand } from './strand.ts'
import { HUG_GAP_MM, tautCurve } from './tautCurve.ts'
import { DIVISION_HEIGHT_MM, P0, P3, P5, P6, P8, P9 } from './waypoints.ts'

/** The last twig ends this far from the midline, mm. */
const FROM_MIDLINE_MM = 4.5
/** Where it ends in muscle it stays this far from bone, mm. */
const IN_MUSCLE_MM = 1.6
/** Its way over the lamina: least distance of its centre from bone, and how far from it it creeps, mm. */
const TAIL_CLEAR_MM = 1.1
const TAIL_NEAR_MM = 2
/** Spacing of the points that its soft curve is drawn by, mm. */
const TAIL_CONTROL_MM = 4
/** The medial branch keeps off bone by this much where it does not hug, mm. */
const CLEARANCE_MM = 0.24
export interface Course {
  /** The notch under the mamillo-accessory ligament, on bone. */
  readonly notch: Vec3
  readonly division: Vec3
  /** A waypoint carried over to this bone: shifted so that P5 falls into the notch. */
  readonly carried: (waypoint: Vec3) => Vec3
}

/** Division point, notch and waypoints on this bone. */
export function courseOf(site: NerveSite): Course {
  const { level, course, bone } = site
  const notch = notchOnBone(bone, course)
  const off = sub(course.toLocal(notch), P5)
  // Narrow vertebrae have less room between corner and midline than the waypoints, drawn for L4, take.
  const room = Math.abs(course.originMm[0]) - FROM_MIDLINE_MM
  const narrow = Math.min(1, room / -P9[0])
  const carried = ([x, y, z]: Vec3): Vec3 => {
    const share = Math.max(0, Math.min(1, z / P5[2]))
    return course.toPatient(add([x < P6[0] ? x * narrow : x, y, z], scale(off, share)))
  }
  const height = DIVISION_HEIGHT_MM[level as Exclude<NerveLevel, 'L5'>]
  const [lateral, , dorsal] = P0
  const division = clearOf(
    bone,
    course.toPatient([lateral, height, dorsal]),
    dorsalRadius(1) + 0.5,
    course.cranial,
  )
  return { notch, division, carried }
}

/** Moves a point out of bone to `least` mm, keeping its height along `upright`. */
function clearOf(bone: NerveSite['bone'], point: Vec3, least: number, upright: Vec3): Vec3 {
  let at = point
  for (let i = 0; i < 20; i++) {
    const gap = bone(...at)
    if (gap >= least) break
    const out = outwardAt(bone, at, 0.3)
    const rise = out[0] * upright[0] + out[1] * upright[1] + out[2] * upright[2]
    const level = addScaled(out, upright, -rise)
    at = addScaled(at, Math.hypot(...level) > 0.2 ? normalize(level) : out, least - gap + 0.05)
  }
  return at
}

/** From the trunk back to the division: it turns off the trunk and comes in along the medial branch's way. */
export function dorsalRamus(site: NerveSite, { division }: Course, spinal: Strand): Strand {
  const { level, suffix, bone, course } = site
  const from = Math.max(0, spinal.line.length - 0.6)
  const start = pointAt(spinal.line, from)
  const reach = distance(start, division)
  const onward = normalize(sub(course.originMm, division))
  const line = tautCurve({
    guide: softCurve([
      start,
      addScaled(start, tangentAt(spinal.line, from, 1.5), 0.1 * reach),
      addScaled(division, onward, -0.3 * reach),
      division,
    ]),
    radiusAt: dorsalRadius,
    obstacle: bone,
    clearanceMm: 0.3,
    pullAt: () => 0.05,
    tensionAt: () => 0.02,
    freeEndsMm: [1.5, 0.3],
    spacingMm: 0.4,
  })
  return strand(`nerve.dr.${level}.${suffix}`, line, dorsalRadius, { id: spinal.id, atMm: from })
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
  const inMuscle = (waypoint: Vec3): Vec3 => {
    const point = carried(waypoint)
    return bone(...point) < IN_MUSCLE_MM ? projectTo(bone, point, IN_MUSCLE_MM) : point
  }
  const [multifidus, midline] = [inMuscle(P8), inMuscle(P9)]
  const bony = polyline(catmullRom([start, corner, neck, under], 12))
  const overLamina = freePath({
    from: round,
    to: multifidus,
    obstacle: bone,
    clearMm: TAIL_CLEAR_MM,
    nearMm: TAIL_NEAR_MM,
  })
  const controls = resample(overLamina, Math.max(4, Math.round(overLamina.length / TAIL_CONTROL_MM))).points
  const tail = softCurve([under, round, ...controls.slice(1), mix(multifidus, midline, 0.5), midline])
  const guide = join([bony, tail])
  const [toCorner, toNotch, toRound] = [corner, under, round].map(
    (p) => arcNear(guide, p) / guide.length,
  ) as [number, number, number]
  const line = tautCurve({
    guide,
    radiusAt: medialRadius,
    obstacle: bone,
    clearanceMm: CLEARANCE_MM,
    hugAt: (share) =>
      smoothRamp(share, toCorner * 0.35, toCorner) *
      (1 - smoothRamp(share, toNotch + 0.5 * (toRound - toNotch), toRound)),
    // Between corner and notch the string runs straight over the bone; the ends of that stretch hold it in place.
    pullAt: (share) =>
      share > toRound
        ? 0.0005
        : 0.003 + 0.12 * near(share, toNotch, 0.02) + 0.06 * near(share, toCorner, 0.015),
    tensionAt: (share) => 0.25 - 0.21 * smoothRamp(share, toRound - 0.02, toRound + 0.12),
    rounds: 500,
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

/** 1 at `centre`, falling to nothing over a few `width`. */
const near = (share: number, centre: number, width: number): number =>
  Math.exp(-(((share - centre) / width) ** 2))
