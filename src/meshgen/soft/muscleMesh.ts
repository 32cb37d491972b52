// A muscle's body → its mesh. Colours do not carry light here but the muscle's own nature: red, green, blue the
// direction of the fibres (unit vector, −1…1 as 0…1), alpha how tendinous the place is (near bone).
import type { Field } from '../field.ts'
import type { ModelMesh } from '../glb/modelMesh.ts'
import { dropCrumbs } from '../mesh/components.ts'
import { fieldNormals } from '../mesh/projectVertices.ts'
import { simplify } from '../mesh/simplify.ts'
import { surfaceNets } from '../mesh/surfaceNets.ts'
import type { Muscle } from './muscles.ts'

export interface MuscleMeshOptions {
  readonly cellMm: number
  readonly triangles: number
  readonly bone: Field
}

/** Over this distance from bone tendon turns to flesh, mm. */
const TENDON_MM = 5
const NORMAL_REACH_MM = 0.6

export async function muscleMesh(
  body: Muscle,
  { cellMm, triangles, bone }: MuscleMeshOptions,
): Promise<ModelMesh> {
  const surface = dropCrumbs(surfaceNets(body, { cellMm, relaxRounds: 3 }), body.id)
  const dense = { ...surface, normals: fieldNormals(body.field, surface.positions, NORMAL_REACH_MM) }
  const { mesh } = await simplify(dense, { triangles })
  const { positions } = mesh
  const colours = new Float32Array((positions.length / 3) * 4)
  for (let v = 0; v < positions.length / 3; v++) {
    const at = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!] as const
    const fibre = body.fibreAt(...at)
    const tendon = 1 - Math.max(0, Math.min(1, bone(...at) / TENDON_MM))
    colours.set([...fibre.map((part) => part / 2 + 0.5), tendon], v * 4)
  }
  return { ...mesh, node: body.id, colours }
}
