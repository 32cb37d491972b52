// One of our bones held against a reference mesh: shape with one uniform scale free, and size at true scale. mm.

import { cross, length, sub, type Vec3 } from '../../math/vec3.ts'
import { alignMeshes } from '../align/alignMeshes.ts'
import { intoBone, type Pose } from '../align/pose.ts'
import { SurfaceTree } from '../measure/surfaceTree.ts'
import { faceCount, mapVertices, type TriangleMesh, triangleAt, volumeMm3 } from '../measure/triangleMesh.ts'
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

/**
 * Both closed; the reference in any place, turn and axes. `hasBody`: look for the posterior body wall, on the reference
 * as it lies in our frame.
 */
export function compareBone(ours: TriangleMesh, reference: TriangleMesh, hasBody: boolean): BoneComparison {
  const [own, goal] = [new SurfaceTree(ours), new SurfaceTree(reference)]
  const [volume, area] = [volumeMm3(ours) / volumeMm3(reference), areaMm2(ours) / areaMm2(reference)]
  const free = alignMeshes(own, goal, true).pose
  const wall = hasBody ? posteriorWall(mapVertices(reference, (p) => intoBone(free, p))) : null
  const isBody = wall && ((place: Vec3): boolean => wall.isBody(intoBone(free, place)))
  const at = (pose: Pose): ScaledComparison => ({
    ...surfaceDistances(own, goal, pose, isBody),
    pose,
    volumeRatio: volume * pose.scale ** 3,
    areaRatio: area * pose.scale ** 2,
  })
  return { free: at(free), fixed: at(alignMeshes(own, goal, false, free).pose) }
}
