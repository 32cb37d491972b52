// The block needle: a straight path from the skin to bone at P3 (L5: Q2), beside the nerve. Direction and point of
// contact are searched for on the field. mm, patient axes.

import { nearest, pointAt, tangentAt, valueAt } from '../../math/polyline.ts'
import { degToRad, radToDeg } from '../../math/scalar.ts'
import { add, addScaled, cross, distance, dot, normalize, scale, type Vec3 } from '../../math/vec3.ts'
import { BLOCK_NEEDLE } from '../../packs/lumbar-medial-branch/tools/instruments.ts'
import type { Field } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import { outwardAt, projectTo } from '../mesh/gradient.ts'
import type { CourseFrame } from '../nerves/courseFrame.ts'
import type { Strand } from '../nerves/strand.ts'

const RADIUS_MM = BLOCK_NEEDLE.outerDiameterMm / 2
/** The first stretch of the needle may lie close to the bone it touches; beyond it the shaft keeps clear, mm. */
const TIP_ZONE_MM = 3
const SHAFT_CLEARANCE_MM = 0.5
const SHAFT_STEP_MM = 0.75

export interface BlockSearch {
  readonly nerve: Strand
  /** Arc length of the target on the nerve. */
  readonly atMm: number
  readonly course: CourseFrame
  readonly bone: Field
  /** What `bone` and `obstacles` only remember: the needle's last contact is with this. */
  readonly exact: Field
  /** Bones and iliac crests: what the shaft must miss. */
  readonly obstacles: Field
  /** Angle from the sagittal plane, degrees: least, wanted, most. */
  readonly obliqueDeg: readonly [number, number, number]
  readonly toSkin: (from: Vec3, direction: Vec3) => number
}

export interface BlockPath {
  readonly targetMm: Vec3
  readonly entryMm: Vec3
  readonly obliqueDeg: number
  /** Out of the bone at the point of contact. */
  readonly outward: Vec3
}

/** Throws when no path within the angles is clear of bone. */
export function blockNeedle(search: BlockSearch): BlockPath {
  const { nerve, atMm, course, bone, exact, obliqueDeg } = search
  const onNerve = pointAt(nerve.line, atMm)
  const wanted = projectTo(bone, onNerve)
  const along = tangentAt(nerve.line, atMm, 1)
  const outward = outwardAt(bone, wanted, 0.4)
  const across = normalize(cross(along, outward))
  let best: { cost: number; contact: Vec3; out: Vec3; depth: number; oblique: number } | null = null
  for (let oblique = obliqueDeg[0]; oblique <= obliqueDeg[2] + 1e-9; oblique += 2.5) {
    for (let tilt = -10; tilt <= 10; tilt += 5) {
      const out = directionOf(course, oblique, tilt)
      for (let aside = -2.4; aside <= 2.4; aside += 0.4) {
        for (let onward = -0.8; onward <= 0.8; onward += 0.8) {
          const near = add(wanted, add(scale(across, aside), scale(along, onward)))
          const found = tryPath(search, near, out)
          if (!found) continue
          const cost =
            distance(found.contact, wanted) * 1 +
            Math.abs(oblique - obliqueDeg[1]) * 0.05 +
            Math.abs(tilt) * 0.06 +
            4 * Math.max(0, found.nerveOverlap)
          if (best && cost >= best.cost) continue
          best = { cost, contact: found.contact, out, depth: found.depth, oblique }
        }
      }
    }
  }
  if (!best) throw new Error(`blockNeedle: no clear path to ${nerve.id}`)
  const { contact, out, depth, oblique } = best
  const targetMm = cast(exact, addScaled(contact, out, 2), scale(out, -1), 0, contact, 4)
  return {
    targetMm,
    entryMm: addScaled(contact, out, depth),
    obliqueDeg: oblique,
    outward: outwardAt(exact, targetMm, 0.4),
  }
}

/** Unit vector from the target out to the hand: dorsal, turned out by `obliqueDeg`, tipped down by `tiltDeg`. */
function directionOf(course: CourseFrame, obliqueDeg: number, tiltDeg: number): Vec3 {
  const [o, t] = [degToRad(obliqueDeg), degToRad(tiltDeg)]
  return normalize(
    add(
      add(scale(course.dorsal, Math.cos(o) * Math.cos(t)), scale(course.lateral, Math.sin(o) * Math.cos(t))),
      scale(course.cranial, -Math.sin(t)),
    ),
  )
}

function tryPath(
  { nerve, bone, obstacles, toSkin }: BlockSearch,
  near: Vec3,
  out: Vec3,
): { contact: Vec3; depth: number; nerveOverlap: number } | null {
  const far = addScaled(near, out, 25)
  const contact = cast(bone, far, scale(out, -1), 0, far, 32)
  if (contact === far || distance(contact, near) > 2.5) return null
  const incidence = radToDeg(Math.acos(Math.min(1, dot(outwardAt(bone, contact, 0.3), out))))
  if (incidence > 65) return null
  const depth = toSkin(contact, out)
  for (let s = TIP_ZONE_MM; s < depth; s += SHAFT_STEP_MM) {
    if (obstacles(...addScaled(contact, out, s)) - RADIUS_MM < SHAFT_CLEARANCE_MM * 1.15) return null
  }
  let nerveOverlap = -1
  for (let s = 0; s <= 8; s += 0.25) {
    const hit = nearest(nerve.line, addScaled(contact, out, s))
    nerveOverlap = Math.max(
      nerveOverlap,
      valueAt(nerve.line, nerve.radiiMm, hit.s) + RADIUS_MM + 0.1 - hit.distance,
    )
  }
  return { contact, depth, nerveOverlap }
}
