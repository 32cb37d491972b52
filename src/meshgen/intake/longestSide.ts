// Size of a mesh for telling units apart: the longest side of the box round its faces.
import type { TriangleMesh } from '../measure/triangleMesh.ts'

export function longestSide({ positions, indices }: TriangleMesh): number {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const id of indices)
    for (let k = 0; k < 3; k++) {
      low[k] = Math.min(low[k]!, positions[3 * id + k]!)
      high[k] = Math.max(high[k]!, positions[3 * id + k]!)
    }
  return Math.max(...[0, 1, 2].map((k) => high[k]! - low[k]!))
}
