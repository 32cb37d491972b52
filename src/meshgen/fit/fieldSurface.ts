// Points on the zero surface of a field, about evenly spread, without meshing it. mm.
import type { Vec3 } from '../../math/vec3.ts'
import type { Solid } from '../field.ts'

/** One point for every edge of a grid of `stepMm` that the surface crosses. */
export function fieldSurface({ field, bounds }: Solid, stepMm: number): Vec3[] {
  const count = [0, 1, 2].map((k) => Math.ceil((bounds.max[k]! - bounds.min[k]!) / stepMm) + 2) as [
    number,
    number,
    number,
  ]
  const [nx, ny, nz] = count
  const start = bounds.min.map((low) => low - stepMm) as unknown as Vec3
  const values = new Float64Array(nx * ny * nz)
  for (let k = 0, at = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        values[at++] = field(start[0] + i * stepMm, start[1] + j * stepMm, start[2] + k * stepMm)
      }
    }
  }
  const points: Vec3[] = []
  const strides = [1, nx, nx * ny] as const
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        const at = (k * ny + j) * nx + i
        const here = values[at]!
        const place = [i, j, k]
        for (let axis = 0; axis < 3; axis++) {
          if (place[axis]! + 1 >= count[axis]!) continue
          const there = values[at + strides[axis]!]!
          if (here < 0 === there < 0) continue
          const p = [start[0] + i * stepMm, start[1] + j * stepMm, start[2] + k * stepMm]
          p[axis]! += (stepMm * here) / (here - there)
          points.push(p as unknown as Vec3)
        }
      }
    }
  }
  return points
}
