// Slope of a field by four samples at the corners of a small tetrahedron: value and gradient for the price of four.
import type { Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'

/** Half edge of the sampling tetrahedron, mm: below the finest roughness of bone, far above rounding. */
const SLOPE_REACH_MM = 0.05

/** Writes the gradient at a point to `out` and returns the field's value there. */
export function slopeAt(
  field: Field,
  x: number,
  y: number,
  z: number,
  out: Float64Array,
  reach = SLOPE_REACH_MM,
): number {
  const a = field(x + reach, y - reach, z - reach)
  const b = field(x - reach, y - reach, z + reach)
  const c = field(x - reach, y + reach, z - reach)
  const d = field(x + reach, y + reach, z + reach)
  const k = 1 / (4 * reach)
  out[0] = (a - b - c + d) * k
  out[1] = (-a - b + c + d) * k
  out[2] = (-a + b - c + d) * k
  return (a + b + c + d) / 4
}

const scratch = new Float64Array(3)

/** Unit vector out of the solid at a point near its surface. Throws where the field is flat. */
export function outwardAt(field: Field, [x, y, z]: Vec3, reach = SLOPE_REACH_MM): Vec3 {
  slopeAt(field, x, y, z, scratch, reach)
  const size = Math.sqrt(scratch[0]! ** 2 + scratch[1]! ** 2 + scratch[2]! ** 2)
  if (!(size > 0)) throw new Error(`gradient: field is flat at (${x}, ${y}, ${z})`)
  return [scratch[0]! / size, scratch[1]! / size, scratch[2]! / size]
}

/** Farther from the surface than this a field's own value is near enough, mm. */
const STRAIGHT_MM = 4

/** Distance to the surface, mm, corrected by the field's slope where that is not 1. Negative inside. */
export function straightDistance(field: Field, [x, y, z]: Vec3): number {
  const value = field(x, y, z)
  if (Math.abs(value) > STRAIGHT_MM) return value
  slopeAt(field, x, y, z, scratch, 0.2)
  const size = Math.sqrt(scratch[0]! ** 2 + scratch[1]! ** 2 + scratch[2]! ** 2)
  return value / Math.max(0.4, Math.min(1.6, size))
}

/** The point moved along the field's slope until the field is `level` there; within `tolerance` mm or the last try. */
export function projectTo(field: Field, point: Vec3, level = 0, tries = 12, tolerance = 1e-3): Vec3 {
  let [x, y, z] = point
  for (let i = 0; i < tries; i++) {
    const value = slopeAt(field, x, y, z, scratch) - level
    if (Math.abs(value) < tolerance) break
    const square = Math.max(0.25, scratch[0]! ** 2 + scratch[1]! ** 2 + scratch[2]! ** 2)
    const step = Math.max(-2, Math.min(2, value / square))
    x -= scratch[0]! * step
    y -= scratch[1]! * step
    z -= scratch[2]! * step
  }
  return [x, y, z]
}
