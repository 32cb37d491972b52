// The committed model files, read as any viewer would read them: meshes by node name, in millimetres.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'

export interface FileMesh {
  readonly node: string
  /** mm, patient axes. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** Red, green, blue, alpha, 0…1. */
  readonly colours: Float32Array
  readonly indices: Uint32Array
  readonly parts: Uint8Array | null
  readonly partTable: readonly string[] | null
}

export const MODEL_FOLDER = join(import.meta.dirname, '..', '..', 'public', 'models')

export const modelBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(MODEL_FOLDER, name)))

const read = new Map<string, Promise<ReadonlyMap<string, FileMesh>>>()

/** Meshes of a committed file by node name: read once for all tests of a worker, so not to be changed. */
export function modelMeshes(name: string): Promise<ReadonlyMap<string, FileMesh>> {
  const meshes = read.get(name) ?? readMeshes(modelBytes(name))
  read.set(name, meshes)
  return meshes
}

async function readMeshes(bytes: Uint8Array): Promise<Map<string, FileMesh>> {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.readBinary(bytes)
  const found = new Map<string, FileMesh>()
  for (const node of document.getRoot().listNodes()) {
    const mesh = node.getMesh()
    if (!mesh) continue
    const [primitive] = mesh.listPrimitives()
    const matrix = node.getWorldMatrix()
    const place = primitive!.getAttribute('POSITION')!
    const positions = new Float32Array(place.getCount() * 3)
    for (let v = 0; v < place.getCount(); v++) {
      const [x, y, z] = place.getElement(v, [0, 0, 0])
      for (let axis = 0; axis < 3; axis++) {
        const metres =
          matrix[axis]! * x! + matrix[4 + axis]! * y! + matrix[8 + axis]! * z! + matrix[12 + axis]!
        positions[v * 3 + axis] = metres * 1000
      }
    }
    const all = (semantic: string, width: number): Float32Array | null => {
      const attribute = primitive!.getAttribute(semantic)
      if (!attribute) return null
      const values = new Float32Array(attribute.getCount() * width)
      for (let v = 0; v < attribute.getCount(); v++) values.set(attribute.getElement(v, []), v * width)
      return values
    }
    const parts = all('_PART', 1)
    found.set(node.getName(), {
      node: node.getName(),
      positions,
      normals: all('NORMAL', 3)!,
      colours: all('COLOR_0', 4)!,
      indices: Uint32Array.from(primitive!.getIndices()!.getArray()!),
      parts: parts ? Uint8Array.from(parts) : null,
      partTable: (mesh.getExtras().parts as string[] | undefined) ?? null,
    })
  }
  return found
}
