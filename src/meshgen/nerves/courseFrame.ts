// The local axes that waypoints are written in: x lateral, y cranial, z dorsal, mm, from an origin on the bone.
import { fromWaypoint } from '../../anatomy/frame.ts'
import { type SideSuffix, sideOf } from '../../anatomy/levels.ts'
import type { VertebraFrame } from '../../anatomy/solvedBody.ts'
import { add, dot, scale, sub, type Vec3 } from '../../math/vec3.ts'

export interface CourseFrame {
  readonly originMm: Vec3
  /** Local waypoint → patient axes. */
  readonly toPatient: (local: Vec3) => Vec3
  /** Point in patient axes → local. */
  readonly toLocal: (point: Vec3) => Vec3
  readonly lateral: Vec3
  readonly cranial: Vec3
  readonly dorsal: Vec3
}

export function courseFrame(frame: VertebraFrame, suffix: SideSuffix, originMm: Vec3): CourseFrame {
  const side = sideOf(suffix)
  const turn = (local: Vec3): Vec3 => {
    const [x, y, z] = fromWaypoint(local, side)
    return add(scale(frame.xUnit, x), add(scale(frame.yUnit, y), scale(frame.zUnit, z)))
  }
  const lateral = turn([1, 0, 0])
  const cranial = turn([0, 1, 0])
  const dorsal = turn([0, 0, 1])
  return {
    originMm,
    lateral,
    cranial,
    dorsal,
    toPatient: (local) => add(originMm, turn(local)),
    toLocal: (point) => {
      const d = sub(point, originMm)
      return [dot(d, lateral), dot(d, cranial), dot(d, dorsal)]
    },
  }
}
