// Binary glTF: every triangle of the scene, each node at its place; the nodes' names are the groups. By specification
// the unit is the metre; what programs write is often mm, so the size decides later.
import { type Document, type Node, NodeIO, type Primitive } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import type { FileSurface } from './fileSurface.ts'
import { Refused } from './refused.ts'
import { SurfaceBuilder } from './surfaceBuilder.ts'

const FORMAT = 'GLB'
const TRIANGLES = 4
const STRIP = 5
const FAN = 6

export async function readGlb(bytes: Uint8Array): Promise<FileSurface> {
  const document = await documentOf(bytes)
  const surface = new SurfaceBuilder(FORMAT)
  const root = document.getRoot()
  const scene = root.getDefaultScene() ?? root.listScenes()[0]
  const add = (node: Node): void => {
    surface.group(node.getName() || node.getMesh()?.getName() || '')
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) addPrimitive(surface, node, primitive)
  }
  if (scene) scene.traverse(add)
  else root.listNodes().forEach(add)
  return surface.done(1000)
}

async function documentOf(bytes: Uint8Array): Promise<Document> {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  try {
    return await io.readBinary(bytes)
  } catch (error) {
    const { message } = error as Error
    const packed = /"((?:KHR_draco|KHR_meshopt|EXT)\w*)"/.exec(message)?.[1]
    throw new Refused(
      packed
        ? `${FORMAT}: packed with ${packed}. Export it without compression`
        : `${FORMAT}: ${message.replace(/\s+/g, ' ')}. Export it again, as one .glb without compression`,
    )
  }
}

function addPrimitive(surface: SurfaceBuilder, node: Node, primitive: Primitive): void {
  const place = primitive.getAttribute('POSITION')
  const mode = primitive.getMode()
  if (!place || ![TRIANGLES, STRIP, FAN].includes(mode)) return
  const m = node.getWorldMatrix()
  const first = surface.vertices
  const count = place.getCount()
  const p = [0, 0, 0]
  for (let v = 0; v < count; v++) {
    place.getElement(v, p)
    const [x, y, z] = p as [number, number, number]
    surface.vertex(
      m[0] * x + m[4] * y + m[8] * z + m[12],
      m[1] * x + m[5] * y + m[9] * z + m[13],
      m[2] * x + m[6] * y + m[10] * z + m[14],
    )
  }
  const ids: ArrayLike<number> | undefined | null = primitive.getIndices()?.getArray()
  const corners = ids
    ? Array.from(ids, (id) => first + id)
    : Array.from({ length: count }, (_, i) => first + i)
  const determinant =
    m[0] * (m[5] * m[10] - m[6] * m[9]) -
    m[4] * (m[1] * m[10] - m[2] * m[9]) +
    m[8] * (m[1] * m[6] - m[2] * m[5])
  // A mirroring matrix turns the faces along, by specification.
  if (mode === STRIP) surface.strip(determinant < 0 ? [corners[0]!, ...corners] : corners)
  else if (mode === FAN)
    surface.face(determinant < 0 ? [corners[0]!, ...corners.slice(1).reverse()] : corners)
  else
    for (let i = 0; i + 2 < corners.length; i += 3) {
      const [a, b, c] = [corners[i]!, corners[i + 1]!, corners[i + 2]!]
      surface.face(determinant < 0 ? [a, c, b] : [a, b, c])
    }
}
