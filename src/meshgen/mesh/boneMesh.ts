// One bone's shape → its meshes, fine and light, with colours and parts. mm.
import { partsOfBone } from '../../anatomy/structures.ts'
import type { BoneShape, Field } from '../field.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'
import { ambientOcclusion } from './ambientOcclusion.ts'
import { dropStrayPieces } from './components.ts'
import type { DistanceGrid } from './distanceGrid.ts'
import { fieldNormals } from './projectVertices.ts'
import { simplify } from './simplify.ts'
import { surfaceNets } from './surfaceNets.ts'
import { boneTint, shaded } from './tint.ts'
import type { ShadedMesh } from './triangleMesh.ts'

export interface BoneMeshOptions {
  readonly cellMm: number
  /** Triangles of each mesh that is wanted. */
  readonly triangles: readonly number[]
  readonly importance: (x: number, y: number, z: number) => number
  /** Everything solid round the bone: as a coarse grid, and exactly. */
  readonly grid: DistanceGrid
  readonly near: Field
  /** Alpha of a surface point; 1 where the bone is complete. */
  readonly alpha: (x: number, y: number, z: number) => number
}

/** The bone's surface at the grid's full density, with normals; one closed piece. */
export function denseBone(bone: BoneShape, cellMm: number): ShadedMesh {
  const mesh = dropStrayPieces(surfaceNets(bone, { cellMm }), bone.id)
  return { ...mesh, normals: fieldNormals(bone.field, mesh.positions) }
}

/** One mesh for each number of triangles asked for. */
export async function boneMeshes(bone: BoneShape, options: BoneMeshOptions): Promise<ModelMesh[]> {
  const dense = denseBone(bone, options.cellMm)
  const at = (v: number): [number, number, number] => [
    dense.positions[v * 3]!,
    dense.positions[v * 3 + 1]!,
    dense.positions[v * 3 + 2]!,
  ]
  const parts = Uint8Array.from({ length: dense.positions.length / 3 }, (_, v) => bone.partAt(...at(v)))
  const importance = (v: number): number => options.importance(...at(v))
  const reduced = async (triangles: number): Promise<ModelMesh> => {
    const { mesh, kept } = await simplify(dense, { triangles, importance, parts })
    return {
      ...mesh,
      node: bone.id,
      colours: boneColours(bone, mesh, options),
      parts: Uint8Array.from(kept, (old) => parts[old]!),
      partTable: partsOfBone(bone.id),
    }
  }
  const meshes: ModelMesh[] = []
  for (const triangles of options.triangles) meshes.push(await reduced(triangles))
  return meshes
}

function boneColours(
  bone: BoneShape,
  { positions, normals }: ShadedMesh,
  { grid, near, alpha }: BoneMeshOptions,
): Float32Array {
  const sky = ambientOcclusion(positions, normals, grid, near)
  const colours = new Float32Array(sky.length * 4)
  sky.forEach((open, v) => {
    const [x, y, z] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!]
    colours.set([...shaded(boneTint(bone.smoothField, x, y, z, open), open), alpha(x, y, z)], v * 4)
  })
  return colours
}
