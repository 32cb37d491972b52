// P5 on the bone: the notch under the mamillo-accessory ligament. Looked for where the neck's course ends, so that the
// way there from P1 lies on bone in a nearly straight line, in a hollow rather than on a ridge. mm.
import { add, distance, mix, scale, type Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'
import { projectTo } from '../mesh/gradient.ts'
import type { CourseFrame } from './courseFrame.ts'

/**
 * Slope of the way from P1 to P5 below the transverse plane, degrees, within the 34–49° that it is aimed at
 * [tran2022_angles], and its length: about 9 mm [feigl2017].
 */
const SLOPE_DEG = 38
const LENGTH_MM = 9.2
const SLOPES_DEG = [30, 33, 36, 39, 42, 45]
const LENGTHS_MM = [7, 8, 9, 10, 11]
const ASIDE_MM = [-2.5, -1.5, -0.5, 0.5, 1.5]
/** What a unit of each fault costs: a degree of slope, a millimetre of length, a millimetre aside, of bridge, of ridge. */
const COST = { slope: 0.12, length: 0.35, aside: 0.3, bridge: 1.6, ridge: 2.5 }
/** A foot farther than this from where it was looked for lies on another surface. */
const SAME_SURFACE_MM = 2.5

export function notchOnBone(bone: Field, course: CourseFrame): Vec3 {
  let best: { foot: Vec3; cost: number } | null = null
  for (const slope of SLOPES_DEG) {
    for (const length of LENGTHS_MM) {
      for (const aside of ASIDE_MM) {
        const angle = (slope * Math.PI) / 180
        const sought = course.toPatient([aside, -length * Math.sin(angle), length * Math.cos(angle)])
        const foot = projectTo(bone, sought)
        if (distance(foot, sought) > SAME_SURFACE_MM) continue
        const cost = costOf(bone, course, foot)
        if (!best || cost < best.cost) best = { foot, cost }
      }
    }
  }
  if (!best) throw new Error(`notch: no bone behind the corner at (${course.originMm.join(', ')})`)
  return best.foot
}

function costOf(bone: Field, course: CourseFrame, foot: Vec3): number {
  const [x, y, z] = course.toLocal(foot)
  const slope = (Math.atan2(-y, z) * 180) / Math.PI
  let bridge = 0
  const steps = 8
  for (let i = 1; i < steps; i++)
    bridge += Math.abs(bone(...mix(course.originMm, foot, i / steps))) / (steps - 1)
  return (
    COST.slope * Math.abs(slope - SLOPE_DEG) +
    COST.length * Math.abs(Math.hypot(x, y, z) - LENGTH_MM) +
    COST.aside * Math.abs(x) +
    COST.bridge * bridge +
    COST.ridge * ridgeAt(bone, course, foot)
  )
}

/** How far the surface stands up between places 1.5 mm above and below, mm: below 0 in a hollow. */
function ridgeAt(bone: Field, { cranial, lateral }: CourseFrame, foot: Vec3): number {
  const reach = 1.5
  const at = (direction: Vec3, sign: number): number => bone(...add(foot, scale(direction, sign * reach)))
  const own = bone(...foot)
  return (at(cranial, 1) + at(cranial, -1) + at(lateral, 1) + at(lateral, -1) - 4 * own) / 4
}
