// Lays a bone on a reference before its parameters are fitted: turn, shift and size, whatever the reference's axes; and
// says how far the two then stand from each other. mm of our bone.
import { alignMeshes } from '../align/alignMeshes.ts'
import type { Pose } from '../align/pose.ts'
import { type SurfaceDistances, surfaceDistances } from '../compare/surfaceDistances.ts'
import type { Solid } from '../field.ts'
import { SurfaceTree } from '../measure/surfaceTree.ts'
import type { TriangleMesh } from '../measure/triangleMesh.ts'
import { surfaceNets } from '../mesh/surfaceNets.ts'

/** Coarse is enough: vertices lie on the surface itself, and the fit goes on from there. */
const CELL_MM = 2.5
const SAMPLES = 5000

export interface AlignedBone {
  readonly pose: Pose
  readonly distances: SurfaceDistances
}

export function alignBone(solid: Solid, reference: TriangleMesh): AlignedBone {
  const [own, goal] = [new SurfaceTree(surfaceNets(solid, { cellMm: CELL_MM })), new SurfaceTree(reference)]
  const { pose } = alignMeshes(own, goal, true)
  return { pose, distances: surfaceDistances(own, goal, pose, null, SAMPLES) }
}
