// A turned ellipsoid. mm, degrees.
import { degToRad } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Solid } from '../field.ts'

export interface EllipsoidParameters {
  readonly centreMm: Vec3
  /** Half-axes along its own x, y, z. */
  readonly halfAxesMm: Vec3
  /** Turned about x, then y, then z. */
  readonly turnDeg: Vec3
}

export function ellipsoid({ centreMm, halfAxesMm, turnDeg }: EllipsoidParameters): Solid {
  const [cx, cy, cz] = centreMm
  const [a, b, c] = halfAxesMm.map((half) => Math.max(0.2, half)) as [number, number, number]
  const [sx, sy, sz] = turnDeg.map((deg) => Math.sin(degToRad(deg))) as [number, number, number]
  const [kx, ky, kz] = turnDeg.map((deg) => Math.cos(degToRad(deg))) as [number, number, number]
  // Columns of Rz·Ry·Rx: the ellipsoid's own axes in the frame it stands in.
  const u: Vec3 = [ky * kz, ky * sz, -sy]
  const v: Vec3 = [sx * sy * kz - kx * sz, sx * sy * sz + kx * kz, sx * ky]
  const w: Vec3 = [kx * sy * kz + sx * sz, kx * sy * sz - sx * kz, kx * ky]
  const smallest = Math.min(a, b, c)
  const field = (x: number, y: number, z: number): number => {
    const dx = x - cx
    const dy = y - cy
    const dz = z - cz
    const p = (dx * u[0] + dy * u[1] + dz * u[2]) / a
    const q = (dx * v[0] + dy * v[1] + dz * v[2]) / b
    const r = (dx * w[0] + dy * w[1] + dz * w[2]) / c
    const k0 = Math.sqrt(p * p + q * q + r * r)
    if (k0 < 1e-6) return -smallest
    const pa = p / a
    const qb = q / b
    const rc = r / c
    const d = (k0 * (k0 - 1)) / Math.sqrt(pa * pa + qb * qb + rc * rc)
    return d < -smallest ? -smallest : d
  }
  const reach = [0, 1, 2].map((k) => Math.hypot(a * u[k]!, b * v[k]!, c * w[k]!)) as [number, number, number]
  return {
    field,
    bounds: {
      min: [cx - reach[0], cy - reach[1], cz - reach[2]],
      max: [cx + reach[0], cy + reach[1], cz + reach[2]],
    },
  }
}
