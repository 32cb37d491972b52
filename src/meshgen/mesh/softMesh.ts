// Disc, cartilage, capsule, iliac bone: a solid without regions → one mesh in one colour, shaded by what lies round it.
import type { VertebraFrame } from '../../anatomy/landmarks.ts'
import type { Vertebra } from '../../anatomy/levels.ts'
import type { Field, Solid } from '../field.ts'
import type { ModelMesh, ModelNode } from '../glb/modelMesh.ts'
import { ambientOcclusion } from './ambientOcclusion.ts'
import { dropStrayPieces } from './components.ts'
import type { DistanceGrid } from './distanceGrid.ts'
import { fieldNormals } from './projectVertices.ts'
import { simplify } from './simplify.ts'
import { surfaceNets } from './surfaceNets.ts'
import { discTint, shaded } from './tint.ts'

type Colour = readonly [number, number, number]

export interface SoftMeshOptions {
  readonly cellMm: number
  readonly triangles: number
  readonly look:
    | { readonly kind: 'plain'; readonly colour: Colour }
    | { readonly kind: 'disc'; readonly frame: Readonly<Record<Vertebra, VertebraFrame>> }
}

export async function softMesh(
  solid: Solid,
  node: ModelNode,
  { grid, near }: { readonly grid: DistanceGrid; readonly near: Field },
  { cellMm, triangles, look }: SoftMeshOptions,
): Promise<ModelMesh> {
  const surface = dropStrayPieces(surfaceNets(solid, { cellMm }), node)
  const dense = { ...surface, normals: fieldNormals(solid.field, surface.positions) }
  const { mesh } = await simplify(dense, { triangles })
  const { positions, normals } = mesh
  // The solid itself is part of what is round it, or touches it: look a little farther out than its own skin.
  const sky = ambientOcclusion(positions, normals, grid, near)
  const colours = new Float32Array(sky.length * 4)
  sky.forEach((open, v) => {
    const [x, y, z] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!]
    const colour = look.kind === 'plain' ? look.colour : discTint(node, look.frame, x, y, z)
    colours.set([...shaded(colour, 0.25 + 0.75 * open), 1], v * 4)
  })
  return { ...mesh, node, colours }
}
