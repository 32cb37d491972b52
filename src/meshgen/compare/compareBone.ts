// One of our bones held against a reference mesh: shape with one uniform scale free, and size at true scale. mm.

import { cross, length, sub } from '../../math/vec3.ts'
import type { Pose } from '../fit/pose.ts'
import { SurfaceTree } from '../measure/surfaceTree.ts'
import { faceCount, type TriangleMesh, triangleAt, volumeMm3 } from '../measure/triangleMesh.ts'
import { alignMeshes } from './alignMeshes.ts'
import { posteriorWall } from './posteriorWall.ts'
import { type SurfaceDistances, surfaceDistances } from './surfaceDistances.ts'

export interface ScaledComparison extends SurfaceDistances {
  /** Where ours was laid: from its own frame into the reference's. */
  readonly pose: Pose
  /** Ours, as laid, over the reference. */
  readonly volumeRatio: number
  readonly areaRatio: number
}

export interface BoneComparison {
  readonly free: ScaledComparison
  readonly fixed: ScaledComparison
}

export const areaMm2 = (mesh: TriangleMesh): number => {
  let sum = 0
  for (let face = 0; face < faceCount(mesh); face++) {
    const [a, b, c] = triangleAt(mesh, face)
    sum += length(cross(sub(b, a), sub(c, a))) / 2
  }
  return sum
}

/** Both closed, about upright: x to the left, y cranial, z forward. `hasBody`: look for the posterior body wall. */
export function compareBone(ours: TriangleMesh, reference: TriangleMesh, hasBody: boolean): BoneComparison {
  const [own, goal] = [new SurfaceTree(ours), new SurfaceTree(reference)]
  const wall = hasBody ? posteriorWall(reference) : null
  const [volume, area] = [volumeMm3(ours) / volumeMm3(reference), areaMm2(ours) / areaMm2(reference)]
  const at = (scaleIsFree: boolean): ScaledComparison => {
    const { pose } = alignMeshes(own, goal, scaleIsFree)
    return {
      ...surfaceDistances(own, goal, pose, wall),
      pose,
      volumeRatio: volume * pose.scale ** 3,
      areaRatio: area * pose.scale ** 2,
    }
  }
  return { free: at(true), fixed: at(false) }
}
