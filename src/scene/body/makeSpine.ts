// Makes the spine of a body from the model files, light and fine. Nothing of what is read is shared between bodies, since
// a variant's nodes are carried along in place.
import type { BufferGeometry } from 'three'
import type { Body } from '../../anatomy/body.ts'
import { BONES, type BoneId } from '../../anatomy/structures.ts'
import { anew } from '../../fetching/anew.ts'
import { assemble, boneGeometry, EXPECTED_NODES, type SpineMeshes } from './assemble.ts'
import type { BodyShape } from './bodyShape.ts'
import { keptBytes } from './keptBytes.ts'
import { type Progress, parseModel } from './loadModel.ts'

const LIGHT = 'models/lumbar-spine.glb'
const FINE = 'models/lumbar-spine.fine.glb'

const fetchShape = anew(() => import('./bodyShape.ts'))

/** A variant's shape is fetched beside the typical nodes that it is made of. */
const shapeOf = async (body: Body): Promise<BodyShape> =>
  body.id === 'typical' ? (base) => base : (await fetchShape()).bodyShape(body)

export async function makeSpine(body: Body, onProgress: Progress): Promise<SpineMeshes> {
  const light = keptBytes(LIGHT, onProgress).then((bytes) => parseModel(bytes, EXPECTED_NODES))
  const [model, shape] = await Promise.all([light, shapeOf(body)])
  return assemble(body, shape(model))
}

export async function makeFineBones(body: Body): Promise<ReadonlyMap<BoneId, BufferGeometry>> {
  const bones = keptBytes(FINE).then((bytes) => parseModel(bytes, BONES))
  const [typical, shape] = await Promise.all([bones, shapeOf(body)])
  const model = shape(typical)
  return new Map(BONES.map((id) => [id, boneGeometry(id, model.get(id)!)]))
}
