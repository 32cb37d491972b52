// Positions and triangles of the bones in a model file, by node name. mm, patient axes.
import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import type { TriangleMesh } from '../measure/triangleMesh.ts'

export async function readBones(bytes: Uint8Array): Promise<Map<string, TriangleMesh>> {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const found = new Map<string, TriangleMesh>()
  for (const node of (await io.readBinary(bytes)).getRoot().listNodes()) {
    const primitive = node.getName().startsWith('bone.') ? node.getMesh()?.listPrimitives()[0] : undefined
    if (!primitive) continue
    const m = node.getWorldMatrix()
    const place = primitive.getAttribute('POSITION')!
    const positions = new Float64Array(place.getCount() * 3)
    for (let v = 0; v < place.getCount(); v++) {
      const [x, y, z] = place.getElement(v, [0, 0, 0]) as [number, number, number]
      for (let axis = 0; axis < 3; axis++)
        positions[v * 3 + axis] = 1000 * (m[axis]! * x + m[4 + axis]! * y + m[8 + axis]! * z + m[12 + axis]!)
    }
    found.set(node.getName(), { positions, indices: Uint32Array.from(primitive.getIndices()!.getArray()!) })
  }
  return found
}
