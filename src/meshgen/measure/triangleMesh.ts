// A closed surface as triangles. mm. Corners run counter-clockwise seen from outside.
import { cross, dot, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'

export interface TriangleMesh {
  /** x, y, z of each vertex. */
  readonly positions: Float64Array | Float32Array
  /** Three vertices a triangle. */
  readonly indices: Uint32Array
}

export const vertexAt = ({ positions }: TriangleMesh, i: number): Vec3 => [
  positions[3 * i]!,
  positions[3 * i + 1]!,
  positions[3 * i + 2]!,
]

export const triangleAt = (mesh: TriangleMesh, face: number): readonly [Vec3, Vec3, Vec3] => [
  vertexAt(mesh, mesh.indices[3 * face]!),
  vertexAt(mesh, mesh.indices[3 * face + 1]!),
  vertexAt(mesh, mesh.indices[3 * face + 2]!),
]

export const faceCount = ({ indices }: TriangleMesh): number => indices.length / 3

/** Enclosed volume, mm³; negative when the surface is inside out. */
export function volumeMm3(mesh: TriangleMesh): number {
  let sum = 0
  for (let face = 0; face < faceCount(mesh); face++) {
    const [a, b, c] = triangleAt(mesh, face)
    sum += dot(a, cross(b, c)) / 6
  }
  return sum
}

/** The same mesh with every vertex moved. */
export function mapVertices(mesh: TriangleMesh, move: (p: Vec3) => Vec3): TriangleMesh {
  const positions = new Float64Array(mesh.positions.length)
  for (let i = 0; i < positions.length / 3; i++) positions.set(move(vertexAt(mesh, i)), 3 * i)
  return { positions, indices: mesh.indices }
}

export interface SurfaceSample {
  readonly point: Vec3
  /** Unit, outward. */
  readonly normal: Vec3
}

/**
 * Points spread evenly over the area, the same for the same mesh: a low-discrepancy walk over the running area.
 * Normals are the faces' own.
 */
export function sampleSurface(mesh: TriangleMesh, count: number): SurfaceSample[] {
  const faces = faceCount(mesh)
  const running = new Float64Array(faces)
  const normals: Vec3[] = []
  let total = 0
  for (let face = 0; face < faces; face++) {
    const [a, b, c] = triangleAt(mesh, face)
    const n = cross(sub(b, a), sub(c, a))
    const size = Math.hypot(n[0], n[1], n[2])
    total += size / 2
    running[face] = total
    normals.push(size > 0 ? scale(n, 1 / size) : [0, 1, 0])
  }
  const samples: SurfaceSample[] = []
  let face = 0
  for (let i = 0; i < count; i++) {
    const target = ((i + 0.5) / count) * total
    while (face < faces - 1 && running[face]! < target) face++
    // The plastic-number sequence covers the unit square evenly.
    const u = Math.sqrt((0.5 + 0.7548776662466927 * (i + 1)) % 1)
    const v = (0.5 + 0.5698402909980532 * (i + 1)) % 1
    const [a, b, c] = triangleAt(mesh, face)
    const point: Vec3 = [0, 1, 2].map(
      (k) => a[k]! * (1 - u) + b[k]! * u * (1 - v) + c[k]! * u * v,
    ) as unknown as Vec3
    samples.push({ point, normal: normals[face]! })
  }
  return samples
}

/** Area-weighted normals of the vertices. */
export function vertexNormals(mesh: TriangleMesh): Vec3[] {
  const sums = new Float64Array(mesh.positions.length)
  for (let face = 0; face < faceCount(mesh); face++) {
    const [a, b, c] = triangleAt(mesh, face)
    const n = cross(sub(b, a), sub(c, a))
    for (let k = 0; k < 3; k++) {
      const at = 3 * mesh.indices[3 * face + k]!
      for (let d = 0; d < 3; d++) sums[at + d]! += n[d]!
    }
  }
  return Array.from({ length: sums.length / 3 }, (_, i) => {
    const n: Vec3 = [sums[3 * i]!, sums[3 * i + 1]!, sums[3 * i + 2]!]
    return Math.hypot(...n) > 0 ? normalize(n) : [0, 1, 0]
  })
}
