// One gentle bend of all space that breaks the mirror symmetry of the bones without parting their joints. mm.
import type { Vec3 } from '../../math/vec3.ts'

/** Amplitudes along x, y, z and wavelengths, mm: chosen small, so that left and right differ as in a healthy spine. */
const AMPLITUDE_MM: Vec3 = [0.55, 0.4, 0.4]

/** Largest shift of any point: bounds grow by it. */
export const WARP_REACH_MM = Math.hypot(...AMPLITUDE_MM)

/** Where to ask the mirror-symmetric spine about the point (x, y, z) of the real one; written into `out`. */
export function warpInto(out: Float64Array, x: number, y: number, z: number): void {
  out[0] = x + AMPLITUDE_MM[0] * Math.sin(0.083 * y + 0.061 * z + 0.9) * Math.cos(0.047 * z - 0.031 * x)
  out[1] = y + AMPLITUDE_MM[1] * Math.sin(0.102 * x + 0.053 * z + 2.1)
  out[2] = z + AMPLITUDE_MM[2] * Math.sin(0.094 * x - 0.071 * y + 4.4)
}

export function warp([x, y, z]: Vec3): Vec3 {
  const out = new Float64Array(3)
  warpInto(out, x, y, z)
  return [out[0]!, out[1]!, out[2]!]
}

/** Where a point of the mirror-symmetric spine comes to lie: the inverse of `warp`, by fixed-point steps. */
export function unwarp(p: Vec3): Vec3 {
  let q = p
  for (let i = 0; i < 12; i++) {
    const w = warp(q)
    q = [q[0] + p[0] - w[0], q[1] + p[1] - w[1], q[2] + p[2] - w[2]]
  }
  return q
}
