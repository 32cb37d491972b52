// A straight look through a field. mm.
import { addScaled, type Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'

/** From `point` along `direction` until the field falls to `level`; `missed` where nothing is met within reach. */
export function cast(
  field: Field,
  point: Vec3,
  direction: Vec3,
  level: number,
  missed: Vec3 = point,
  reachMm = 40,
): Vec3 {
  let at = point
  for (let gone = 0; gone < reachMm; ) {
    const d = field(...at) - level
    if (d < 0.02) return at
    const step = Math.max(0.05, Math.min(2, d * 0.8))
    at = addScaled(at, direction, step)
    gone += step
  }
  return missed
}
