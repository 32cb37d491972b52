// Slopes of a field and steps along them. mm.
import type { Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'

/** Gradient by central differences over ±`step`. */
export function gradientAt(field: Field, [x, y, z]: Vec3, step = 0.02): Vec3 {
  const scale = 1 / (2 * step)
  return [
    (field(x + step, y, z) - field(x - step, y, z)) * scale,
    (field(x, y + step, z) - field(x, y - step, z)) * scale,
    (field(x, y, z + step) - field(x, y, z - step)) * scale,
  ]
}

/** The point moved along the gradient onto the level set `iso`, by damped Newton steps. */
export function projectOnto(field: Field, start: Vec3, iso = 0, steps = 24): Vec3 {
  let p = start
  for (let i = 0; i < steps; i++) {
    const off = field(p[0], p[1], p[2]) - iso
    if (Math.abs(off) < 1e-4) break
    const g = gradientAt(field, p)
    const size2 = g[0] * g[0] + g[1] * g[1] + g[2] * g[2]
    if (size2 < 1e-6) break
    const k = -off / Math.max(size2, 0.25)
    p = [p[0] + k * g[0], p[1] + k * g[1], p[2] + k * g[2]]
  }
  return p
}
