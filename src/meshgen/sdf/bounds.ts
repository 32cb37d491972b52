// Boxes around solids, by which far parts are skipped. mm.
import type { Vec3 } from '../../math/vec3.ts'
import type { Bounds } from '../field.ts'

export const boundsOf = (points: readonly Vec3[], margin = 0): Bounds => {
  if (points.length === 0) throw new Error('bounds: needs at least 1 point, got 0')
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (const point of points) {
    for (let k = 0; k < 3; k++) {
      min[k] = Math.min(min[k]!, point[k]! - margin)
      max[k] = Math.max(max[k]!, point[k]! + margin)
    }
  }
  return { min, max }
}

export const corners = ({ min, max }: Bounds): Vec3[] =>
  Array.from({ length: 8 }, (_, i) => [
    i & 1 ? max[0] : min[0],
    i & 2 ? max[1] : min[1],
    i & 4 ? max[2] : min[2],
  ])

export const unionOfBounds = (all: readonly Bounds[], margin = 0): Bounds =>
  boundsOf(
    all.flatMap(({ min, max }) => [min, max]),
    margin,
  )

export const grown = ({ min, max }: Bounds, margin: number): Bounds => ({
  min: [min[0] - margin, min[1] - margin, min[2] - margin],
  max: [max[0] + margin, max[1] + margin, max[2] + margin],
})

/** Distance from a point to the box; 0 inside. Never more than the distance to what the box holds. */
export function distanceToBounds({ min, max }: Bounds, x: number, y: number, z: number): number {
  const dx = x < min[0] ? min[0] - x : x > max[0] ? x - max[0] : 0
  const dy = y < min[1] ? min[1] - y : y > max[1] ? y - max[1] : 0
  const dz = z < min[2] ? min[2] - z : z > max[2] ? z - max[2] : 0
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}
