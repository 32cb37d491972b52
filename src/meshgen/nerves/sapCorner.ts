// P1 on the bone: where the corner between the superior process and the transverse process passes over the upper
// border of the latter. The seed names the corner; the border's crest is found from it. mm.
import { scale, type Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'
import { cast } from '../mesh/cast.ts'
import type { CourseFrame } from './courseFrame.ts'

/** The border counts as crossed where its top rises by less than this, mm per mm of way along the corner. */
const CREST_SLOPE = 0.35
const STEP_MM = 0.5
/** The crest is looked for this far in front of the seed and behind it. */
const FORWARD_MM = 4.5
const BACKWARD_MM = 3
/** Looked down upon from this height. */
const ABOVE_MM = 6

/** The crest over the seed's frame origin, in patient axes; the origin itself where it already stands on the crest. */
export function sapCorner(bone: Field, course: CourseFrame): Vec3 {
  const down = scale(course.cranial, -1)
  const topAt = (dorsal: number): number | null => {
    const from = course.toPatient([0, ABOVE_MM, dorsal])
    const met = cast(bone, from, down, 0, from, 2 * ABOVE_MM)
    return met === from ? null : course.toLocal(met)[1]
  }
  const climb = (sign: 1 | -1, most: number): number => {
    let gone = 0
    let top = topAt(0)
    while (gone < most) {
      const next = topAt(sign * (gone + STEP_MM))
      if (top === null || next === null || next - top < CREST_SLOPE * STEP_MM) break
      top = next
      gone += STEP_MM
    }
    return gone
  }
  const backward = climb(1, BACKWARD_MM)
  const along = backward > 0 ? backward : -climb(-1, FORWARD_MM)
  const top = topAt(along)
  return top === null ? course.originMm : course.toPatient([0, top, along])
}
