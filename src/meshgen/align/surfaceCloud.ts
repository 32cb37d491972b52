// Points spread evenly over a surface, flat in memory, for the search that lays one surface on another. The same places
// whichever corner a file begins a face with and whichever way it faces. mm.
import type { Vec3 } from '../../math/vec3.ts'
import type { TriangleMesh } from '../measure/triangleMesh.ts'

export interface SurfaceCloud {
  readonly count: number
  /** x, y, z of each. */
  readonly points: Float64Array
  /** Unit, outward. */
  readonly normals: Float64Array
  readonly middle: Vec3
  /** Root of the mean square distance from the middle. */
  readonly radiusMm: number
}

export function surfaceCloud(mesh: TriangleMesh, count: number): SurfaceCloud {
  const { positions: p, indices } = mesh
  const faces = indices.length / 3
  const running = new Float64Array(faces)
  const crosses = new Float64Array(3 * faces)
  let total = 0
  for (let f = 0; f < faces; f++) {
    const [a, b, c] = [3 * indices[3 * f]!, 3 * indices[3 * f + 1]!, 3 * indices[3 * f + 2]!]
    const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
    const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
    crosses[3 * f] = uy * vz - uz * vy
    crosses[3 * f + 1] = uz * vx - ux * vz
    crosses[3 * f + 2] = ux * vy - uy * vx
    total += Math.sqrt(crosses[3 * f]! ** 2 + crosses[3 * f + 1]! ** 2 + crosses[3 * f + 2]! ** 2)
    running[f] = total
  }
  const points = new Float64Array(3 * count)
  const normals = new Float64Array(3 * count)
  let face = 0
  for (let i = 0; i < count; i++) {
    const target = ((i + 0.5) / count) * total
    while (face < faces - 1 && running[face]! < target) face++
    const [a, b, c] = cornersByEdge(mesh, face)
    // The plastic-number sequence covers the unit square evenly.
    const u = Math.sqrt((0.5 + 0.7548776662466927 * (i + 1)) % 1)
    const v = (0.5 + 0.5698402909980532 * (i + 1)) % 1
    const size = Math.hypot(crosses[3 * face]!, crosses[3 * face + 1]!, crosses[3 * face + 2]!) || 1
    for (let k = 0; k < 3; k++) {
      points[3 * i + k] = p[a + k]! * (1 - u) + p[b + k]! * u * (1 - v) + p[c + k]! * u * v
      normals[3 * i + k] = crosses[3 * face + k]! / size
    }
  }
  return { count, points, normals, ...spreadOf(points) }
}

/** Places of the corners, that opposite the longest edge first, that opposite the shortest last. */
function cornersByEdge({ positions: p, indices }: TriangleMesh, face: number): [number, number, number] {
  const at = [3 * indices[3 * face]!, 3 * indices[3 * face + 1]!, 3 * indices[3 * face + 2]!]
  const opposite = [0, 1, 2].map((k) => {
    const [from, to] = [at[(k + 1) % 3]!, at[(k + 2) % 3]!]
    return (p[from]! - p[to]!) ** 2 + (p[from + 1]! - p[to + 1]!) ** 2 + (p[from + 2]! - p[to + 2]!) ** 2
  })
  const [first, second, third] = [0, 1, 2].sort((a, b) => opposite[b]! - opposite[a]!) as [
    number,
    number,
    number,
  ]
  return [at[first]!, at[second]!, at[third]!]
}

function spreadOf(points: Float64Array): { middle: Vec3; radiusMm: number } {
  const count = points.length / 3
  const sums = [0, 0, 0]
  points.forEach((value, i) => {
    sums[i % 3]! += value
  })
  const middle = sums.map((sum) => sum / count) as unknown as Vec3
  const squares = points.reduce((sum, value, i) => sum + (value - middle[i % 3]!) ** 2, 0)
  return { middle, radiusMm: Math.sqrt(squares / count) }
}
