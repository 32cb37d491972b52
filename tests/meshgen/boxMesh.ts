// A closed box as triangles that face outward. mm.
import type { Vec3 } from '../../src/math/vec3.ts'
import { mapVertices, type TriangleMesh } from '../../src/meshgen/measure/triangleMesh.ts'

/** `move` bends it into another body of eight corners. */
export function boxMesh(low: Vec3, high: Vec3, move: (p: Vec3) => Vec3 = (p) => p): TriangleMesh {
  const positions = Float64Array.from({ length: 24 }, (_, i) => {
    const [corner, axis] = [Math.floor(i / 3), i % 3]
    return (corner >> axis) & 1 ? high[axis]! : low[axis]!
  })
  const quads = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ] as const
  const indices = Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a, b, c, a, c, d]))
  return mapVertices({ positions, indices }, move)
}

/** Several meshes in one. */
export function oneMesh(meshes: readonly TriangleMesh[]): TriangleMesh {
  const positions: number[] = []
  const indices: number[] = []
  for (const mesh of meshes) {
    const first = positions.length / 3
    positions.push(...mesh.positions)
    indices.push(...mesh.indices.map((index) => index + first))
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) }
}
