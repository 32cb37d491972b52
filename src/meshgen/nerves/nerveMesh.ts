// Nerves and ligaments as meshes. Their colour comes with the scene's material; here only the light they get.
import type { LigamentId } from '../../anatomy/structures.ts'
import type { Field } from '../field.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'
import { ambientOcclusion } from '../mesh/ambientOcclusion.ts'
import type { DistanceGrid } from '../mesh/distanceGrid.ts'
import type { ShadedMesh } from '../mesh/triangleMesh.ts'
import { tube } from '../mesh/tube.ts'
import type { Strand } from './strand.ts'

interface Light {
  readonly grid: DistanceGrid
  readonly bone: Field
}

/** Sides of a tube by its thickest radius, mm. */
const sidesFor = (radiusMm: number): number => (radiusMm > 1.6 ? 10 : radiusMm > 0.6 ? 9 : 7)
/** Rings are set so close that a bend shows no corners in a close-up. */
const CHORD_MM = 0.025

export function nerveMesh({ id, line, radiiMm }: Strand, light: Light): ModelMesh {
  const mesh = tube(line, radiiMm, { sides: sidesFor(Math.max(...radiiMm)), chordMm: CHORD_MM })
  return { ...mesh, node: id, colours: grey(mesh, light) }
}

export const ligamentMesh = (mesh: ShadedMesh, node: LigamentId, light: Light): ModelMesh => ({
  ...mesh,
  node,
  colours: grey(mesh, light),
})

/** White in the open, darker where bone is near: half as dark as bone, so that nerves stay bright. */
function grey({ positions, normals }: ShadedMesh, { grid, bone }: Light): Float32Array {
  const sky = ambientOcclusion(positions, normals, grid, bone)
  const colours = new Float32Array(sky.length * 4)
  sky.forEach((open, v) => {
    const light = 0.55 + 0.45 * open
    colours.set([light, light, light, 1], v * 4)
  })
  return colours
}
