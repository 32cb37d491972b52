// A closed ellipsoid round the origin, as triangles that face outward: a bone whose sizes are known. mm.
import type { TriangleMesh } from '../../src/meshgen/measure/triangleMesh.ts'

/** Half-axes along x, y, z; `rings` bands from pole to pole, along y. */
export function ellipsoidMesh([a, b, c]: readonly [number, number, number], rings: number): TriangleMesh {
  const around = 2 * rings
  const positions: number[] = [0, b, 0]
  for (let i = 1; i < rings; i++) {
    const polar = (Math.PI * i) / rings
    for (let j = 0; j < around; j++) {
      const turn = (2 * Math.PI * j) / around
      positions.push(
        a * Math.sin(polar) * Math.sin(turn),
        b * Math.cos(polar),
        c * Math.sin(polar) * Math.cos(turn),
      )
    }
  }
  const last = positions.push(0, -b, 0) / 3 - 1
  const at = (i: number, j: number): number => 1 + (i - 1) * around + (j % around)
  const indices: number[] = []
  for (let j = 0; j < around; j++) {
    indices.push(0, at(1, j), at(1, j + 1))
    for (let i = 1; i + 1 < rings; i++) {
      indices.push(at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j), at(i + 1, j + 1), at(i, j + 1))
    }
    indices.push(last, at(rings - 1, j + 1), at(rings - 1, j))
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) }
}
