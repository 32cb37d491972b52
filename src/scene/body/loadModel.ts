// Reads a model file into plain geometries in millimetres, one per named node. The only place that touches glTF:
// it checks that every expected name is there and says which are not.
import { BufferAttribute, BufferGeometry, type Mesh, type Object3D } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { METRES_PER_MM } from '../../anatomy/frame.ts'

export type Progress = (loadedBytes: number, totalBytes: number) => void

/** Geometries by node name; attributes position (mm), normal, color, and for bones `part`. */
export type ModelGeometries = ReadonlyMap<string, BufferGeometry>

/** A transfer that brings nothing for so long is given up, and may be tried again. */
const STALLED_S = 20

function inTime<T>(step: Promise<T>, url: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`loadModel: ${url} brought nothing for ${STALLED_S} s`)),
      STALLED_S * 1000,
    )
    step.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Bytes of a file with progress. Throws `loadModel: …` with the status when it cannot be had. */
export async function fetchBytes(
  url: string,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const response = await inTime(fetch(url, { signal }), url)
  if (!response.ok || !response.body) throw new Error(`loadModel: ${url} answered ${response.status}`)
  // Compressed transfers do not tell the unpacked length; the server names it in a header of its own.
  const totalBytes = Number(
    response.headers.get('x-unpacked-length') ?? response.headers.get('content-length') ?? 0,
  )
  const chunks: Uint8Array[] = []
  let loadedBytes = 0
  const reader = response.body.getReader()
  const next = () => inTime(reader.read(), url)
  for (let read = await next(); !read.done; read = await next()) {
    chunks.push(read.value)
    loadedBytes += read.value.length
    onProgress(loadedBytes, Math.max(totalBytes, loadedBytes))
  }
  const bytes = new Uint8Array(loadedBytes)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes.buffer
}

/** Parses a GLB. Throws when one of `expected` is not among its nodes. */
export async function parseModel(bytes: ArrayBuffer, expected: readonly string[]): Promise<ModelGeometries> {
  const loader = new GLTFLoader()
  loader.setMeshoptDecoder(MeshoptDecoder)
  const { scene, parser } = await loader.parseAsync(bytes, '')
  scene.updateMatrixWorld(true)
  const geometries = new Map<string, BufferGeometry>()
  scene.traverse((object) => {
    if (isMesh(object)) geometries.set(originalName(object, parser.json.nodes), inMillimetres(object))
  })
  const missing = expected.filter((name) => !geometries.has(name))
  if (missing.length > 0) throw new Error(`loadModel: the model lacks ${missing.join(', ')}`)
  return geometries
}

const isMesh = (object: Object3D): object is Mesh => 'isMesh' in object

/** The loader strips dots from names (they are reserved in its animation paths); the file keeps them. */
function originalName(mesh: Mesh, nodes: readonly { name?: string }[]): string {
  const stripped = (name: string): string => name.replace(/\s/g, '_').replace(/[[\].:/]/g, '')
  const own = nodes.find(({ name }) => name !== undefined && stripped(name) === mesh.name)
  return own?.name ?? mesh.name
}

/** Positions as full-precision millimetres in patient axes, so that shading in object space means millimetres. */
function inMillimetres(mesh: Mesh): BufferGeometry {
  const source = mesh.geometry
  const geometry = new BufferGeometry()
  const position = source.getAttribute('position')
  const normal = source.getAttribute('normal')
  const place = mesh.matrixWorld.elements
  const places = new Float32Array(position.count * 3)
  for (let i = 0; i < position.count; i++) {
    const x = position.getX(i)
    const y = position.getY(i)
    const z = position.getZ(i)
    for (let k = 0; k < 3; k++) {
      places[3 * i + k] =
        (place[k]! * x + place[4 + k]! * y + place[8 + k]! * z + place[12 + k]!) / METRES_PER_MM
    }
  }
  geometry.setAttribute('position', new BufferAttribute(places, 3))
  const normals = new Float32Array(position.count * 3)
  for (let i = 0; i < position.count; i++) {
    const n = [normal.getX(i), normal.getY(i), normal.getZ(i)]
    const size = Math.hypot(n[0]!, n[1]!, n[2]!) || 1
    for (let k = 0; k < 3; k++) normals[3 * i + k] = n[k]! / size
  }
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  const color = source.getAttribute('color')
  if (color) {
    const colors = new Float32Array(position.count * 4)
    for (let i = 0; i < position.count; i++) {
      colors.set([color.getX(i), color.getY(i), color.getZ(i), color.itemSize > 3 ? color.getW(i) : 1], 4 * i)
    }
    geometry.setAttribute('color', new BufferAttribute(colors, 4))
  }
  const part = source.getAttribute('_part')
  if (part) {
    const parts = new Float32Array(position.count)
    for (let i = 0; i < position.count; i++) parts[i] = part.getX(i)
    geometry.setAttribute('part', new BufferAttribute(parts, 1))
  }
  geometry.setIndex(source.getIndex())
  return geometry
}
