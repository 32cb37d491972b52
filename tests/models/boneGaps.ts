// Measures on bone meshes that several tests take: facing, width of a joint's gap. mm.
import type { Vec3 } from '../../src/math/vec3.ts'
import { meshDistance } from './meshDistance.ts'
import type { FileMesh } from './modelFile.ts'

export const vertex = ({ positions }: FileMesh, v: number): Vec3 => [
  positions[v * 3]!,
  positions[v * 3 + 1]!,
  positions[v * 3 + 2]!,
]

/** Share of triangles that face against the mean of their corners' normals. */
export function againstNormals({ positions: p, normals: n, indices }: FileMesh): number {
  let against = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3]
    const u = [0, 1, 2].map((i) => p[b + i]! - p[a + i]!)
    const v = [0, 1, 2].map((i) => p[c + i]! - p[a + i]!)
    const face = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!]
    const facing = face.reduce((sum, f, i) => sum + f * (n[a + i]! + n[b + i]! + n[c + i]!), 0)
    if (facing < 0) against++
  }
  return against / (indices.length / 3)
}

/** Median distance from the facet of a superior process to the bone above, where they face each other. */
export function facetGap(upper: FileMesh, lower: FileMesh, part: number): number {
  const surface = meshDistance([upper])
  const gaps: number[] = []
  lower.parts!.forEach((own, v) => {
    if (own !== part) return
    const gap = surface.signed(vertex(lower, v), 3.2)
    if (gap < 3.2) gaps.push(gap)
  })
  gaps.sort((x, y) => x - y)
  return gaps[Math.floor(gaps.length / 2)]!
}
