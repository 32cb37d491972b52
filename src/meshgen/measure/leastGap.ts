// How near two bones come to each other, and the least that the model allows. mm.
import type { Vec3 } from '../../math/vec3.ts'
import { SurfaceTree } from './surfaceTree.ts'
import { type TriangleMesh, vertexAt } from './triangleMesh.ts'

/** Neighbouring bones stand at least this far apart, everywhere. */
export const LEAST_GAP_MM = 0.8
/** Farther apart than this nothing is of interest. */
const LOOK_MM = 4

/** Least distance from the vertices of each mesh to the surface of the other, at most 4; negative where they overlap. */
export function leastGapMm(a: TriangleMesh, b: TriangleMesh): number {
  let least = LOOK_MM
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const surface = new SurfaceTree(to)
    const [low, high] = boxOf(to)
    for (let v = 0; v < from.positions.length / 3; v++) {
      const point: Vec3 = vertexAt(from, v)
      if (point.some((value, axis) => value < low[axis]! - LOOK_MM || value > high[axis]! + LOOK_MM)) continue
      least = Math.min(least, surface.nearest(point, LOOK_MM)?.signedMm ?? LOOK_MM)
    }
  }
  return least
}

/** Throws, with the pair and its gap, when bones that follow each other in the list come too near. */
export function assertBonesApart(bones: readonly (TriangleMesh & { readonly node: string })[]): void {
  for (let i = 0; i + 1 < bones.length; i++) {
    const [upper, lower] = [bones[i]!, bones[i + 1]!]
    const gap = leastGapMm(upper, lower)
    if (!(gap >= LEAST_GAP_MM)) {
      throw new Error(
        `meshgen: ${upper.node} and ${lower.node} stand ${gap.toFixed(2)} mm apart, at least ${LEAST_GAP_MM} mm is asked`,
      )
    }
  }
}

function boxOf({ positions }: TriangleMesh): readonly [number[], number[]] {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < positions.length; i++) {
    low[i % 3] = Math.min(low[i % 3]!, positions[i]!)
    high[i % 3] = Math.max(high[i % 3]!, positions[i]!)
  }
  return [low, high]
}
