// Solids whose measures are known by formula, for tests of the mesher. mm.

import type { Vec3 } from '../../src/math/vec3.ts'
import type { Field, Solid } from '../../src/meshgen/field.ts'

const cube = (half: number, centre: Vec3 = [0, 0, 0]): Solid['bounds'] => ({
  min: [centre[0] - half, centre[1] - half, centre[2] - half],
  max: [centre[0] + half, centre[1] + half, centre[2] + half],
})

export function sphere(radius: number, centre: Vec3 = [0, 0, 0]): Solid {
  return {
    field: (x, y, z) => Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius,
    bounds: cube(radius, centre),
  }
}

/** Ring about the z axis. */
export function torus(ring: number, tube: number): Solid {
  return {
    field: (x, y, z) => Math.hypot(Math.hypot(x, y) - ring, z) - tube,
    bounds: { min: [-ring - tube, -ring - tube, -tube], max: [ring + tube, ring + tube, tube] },
  }
}

export function both(a: Solid, b: Solid): Solid {
  const field: Field = (x, y, z) => Math.min(a.field(x, y, z), b.field(x, y, z))
  const pick = (i: 0 | 1 | 2, of: typeof Math.min, side: 'min' | 'max') =>
    of(a.bounds[side][i], b.bounds[side][i])
  return {
    field,
    bounds: {
      min: [pick(0, Math.min, 'min'), pick(1, Math.min, 'min'), pick(2, Math.min, 'min')],
      max: [pick(0, Math.max, 'max'), pick(1, Math.max, 'max'), pick(2, Math.max, 'max')],
    },
  }
}

/** Everything below y = 0, out to a large box. */
export const floor: Field = (_x, y) => y
