// Model meshes → one GLB: integers on a common lattice, packed by EXT_meshopt_compression. Millimetres become metres
// here, in the scale of the root node. All meshes share one buffer view per attribute: five views in all, which
// packs better and decodes in one go. The same meshes give the same bytes.
import { MeshoptEncoder } from 'meshoptimizer'
import { METRES_PER_MM } from '../../anatomy/frame.ts'
import type { ModelMesh } from './modelMesh.ts'
import { byteColours, LATTICE_MM, latticePositions } from './quantize.ts'

const ROOT = 'lumbar-spine'
const GLB_MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const BIN_CHUNK = 0x004e4942
const ARRAY_BUFFER = 34962
const ELEMENT_ARRAY_BUFFER = 34963
const [BYTE, UNSIGNED_BYTE, SHORT, UNSIGNED_SHORT] = [5120, 5121, 5122, 5123]
const EXTENSION = 'EXT_meshopt_compression'
/** Colours are rounded to this step of 255: unseen under light, and a sixth smaller on the wire. */
const COLOUR_STEP = 3

/** A mesh with its vertices in the order of first use and its numbers as the file stores them. */
interface Packed {
  readonly source: ModelMesh
  readonly vertices: number
  readonly positions: Int16Array
  readonly normals: Float32Array
  readonly colours: Uint8Array
  readonly parts: Uint8Array | null
  readonly indices: Uint16Array
}

interface View {
  readonly bytes: Uint8Array
  readonly count: number
  readonly stride: number
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES'
  readonly filter?: 'OCTAHEDRAL'
}

/** Throws when a mesh has more than 65,535 vertices. */
export async function writeGlb(meshes: readonly ModelMesh[]): Promise<Uint8Array> {
  await MeshoptEncoder.ready
  const packed = meshes.map(pack)
  const views = packViews(packed)
  const encoded = views.map(({ bytes, count, stride, mode }) =>
    MeshoptEncoder.encodeGltfBuffer(bytes, count, stride, mode, 0),
  )
  return container(describe(packed, views, encoded), encoded)
}

function pack(source: ModelMesh): Packed {
  const indices = source.indices.slice()
  const [newOfOld, vertices] = MeshoptEncoder.reorderMesh(indices, true, true)
  if (vertices > 65535) throw new Error(`writeGlb: ${source.node} has ${vertices} vertices, more than 65535`)
  const moved = <A extends Float32Array | Int16Array | Uint8Array>(values: A, width: number, empty: A): A => {
    for (let v = 0; v < newOfOld.length; v++) {
      const to = newOfOld[v]!
      if (to >= vertices) continue
      for (let i = 0; i < width; i++) empty[to * width + i] = values[v * width + i]!
    }
    return empty
  }
  return {
    source,
    vertices,
    positions: moved(latticePositions(source.positions), 3, new Int16Array(vertices * 3)),
    normals: moved(source.normals, 3, new Float32Array(vertices * 3)),
    colours: moved(byteColours(source.colours, COLOUR_STEP), 4, new Uint8Array(vertices * 4)),
    parts: source.parts ? moved(source.parts, 1, new Uint8Array(vertices)) : null,
    indices: Uint16Array.from(indices),
  }
}

/** Positions, normals, colours, indices, parts: each of all meshes in turn. */
function packViews(packed: readonly Packed[]): View[] {
  const vertices = packed.reduce((sum, p) => sum + p.vertices, 0)
  const positions = new Int16Array(vertices * 4)
  const normals = new Float32Array(vertices * 4)
  const colours = new Uint8Array(vertices * 4)
  const parts: number[] = []
  let first = 0
  for (const p of packed) {
    for (let v = 0; v < p.vertices; v++) {
      positions.set(p.positions.subarray(v * 3, v * 3 + 3), (first + v) * 4)
      normals.set(p.normals.subarray(v * 3, v * 3 + 3), (first + v) * 4)
      if (p.parts) parts.push(p.parts[v]!, 0, 0, 0)
    }
    colours.set(p.colours, first * 4)
    first += p.vertices
  }
  const indices = Uint16Array.from(packed.flatMap((p) => [...p.indices]))
  const attribute = (bytes: Uint8Array, count: number, stride: number): View => ({
    bytes,
    count,
    stride,
    mode: 'ATTRIBUTES',
  })
  return [
    attribute(new Uint8Array(positions.buffer), vertices, 8),
    {
      ...attribute(MeshoptEncoder.encodeFilterOct(normals, vertices, 4, 8), vertices, 4),
      filter: 'OCTAHEDRAL',
    },
    attribute(colours, vertices, 4),
    { bytes: new Uint8Array(indices.buffer), count: indices.length, stride: 2, mode: 'TRIANGLES' },
    ...(parts.length > 0 ? [attribute(Uint8Array.from(parts), parts.length / 4, 4)] : []),
  ]
}

function describe(packed: readonly Packed[], views: readonly View[], encoded: readonly Uint8Array[]): object {
  let compressedAt = 0
  let plainAt = 0
  const bufferViews = views.map((view, i) => {
    const described = {
      buffer: 1,
      byteOffset: plainAt,
      byteLength: view.bytes.length,
      ...(view.mode === 'ATTRIBUTES'
        ? { byteStride: view.stride, target: ARRAY_BUFFER }
        : { target: ELEMENT_ARRAY_BUFFER }),
      extensions: {
        [EXTENSION]: {
          buffer: 0,
          byteOffset: compressedAt,
          byteLength: encoded[i]!.length,
          byteStride: view.stride,
          count: view.count,
          mode: view.mode,
          ...(view.filter ? { filter: view.filter } : {}),
        },
      },
    }
    compressedAt += padded(encoded[i]!.length)
    plainAt += padded(view.bytes.length)
    return described
  })
  const accessors: object[] = []
  const meshes: object[] = []
  const nodes: object[] = [
    {
      name: ROOT,
      scale: Array.from({ length: 3 }, () => Number((LATTICE_MM * METRES_PER_MM).toPrecision(6))),
      children: packed.map((_, i) => i + 1),
    },
  ]
  let vertex = 0
  let index = 0
  let part = 0
  for (const p of packed) {
    const put = (accessor: object): number => accessors.push(accessor) - 1
    const count = p.vertices
    const attributes: Record<string, number> = {
      POSITION: put({
        bufferView: 0,
        byteOffset: vertex * 8,
        componentType: SHORT,
        count,
        type: 'VEC3',
        ...box(p.positions),
      }),
      NORMAL: put({
        bufferView: 1,
        byteOffset: vertex * 4,
        componentType: BYTE,
        normalized: true,
        count,
        type: 'VEC3',
      }),
      COLOR_0: put({
        bufferView: 2,
        byteOffset: vertex * 4,
        componentType: UNSIGNED_BYTE,
        normalized: true,
        count,
        type: 'VEC4',
      }),
    }
    if (p.parts) {
      attributes._PART = put({
        bufferView: 4,
        byteOffset: part * 4,
        componentType: UNSIGNED_BYTE,
        count,
        type: 'SCALAR',
      })
      part += count
    }
    const indices = put({
      bufferView: 3,
      byteOffset: index * 2,
      componentType: UNSIGNED_SHORT,
      count: p.indices.length,
      type: 'SCALAR',
    })
    const name = p.source.node
    const extras = p.source.partTable ? { extras: { parts: p.source.partTable } } : {}
    meshes.push({ name, primitives: [{ attributes, indices }], ...extras })
    nodes.push({ name, mesh: meshes.length - 1, ...extras })
    vertex += count
    index += p.indices.length
  }
  return {
    asset: { version: '2.0', generator: 'ramus models' },
    extensionsUsed: ['KHR_mesh_quantization', EXTENSION],
    extensionsRequired: ['KHR_mesh_quantization', EXTENSION],
    scene: 0,
    scenes: [{ name: ROOT, nodes: [0] }],
    nodes,
    meshes,
    accessors,
    bufferViews,
    buffers: [
      { byteLength: compressedAt },
      { byteLength: plainAt, extensions: { [EXTENSION]: { fallback: true } } },
    ],
  }
}

function box(positions: Int16Array): { min: number[]; max: number[] } {
  const min = [32767, 32767, 32767]
  const max = [-32767, -32767, -32767]
  positions.forEach((value, i) => {
    min[i % 3] = Math.min(min[i % 3]!, value)
    max[i % 3] = Math.max(max[i % 3]!, value)
  })
  return { min, max }
}

const padded = (bytes: number): number => (bytes + 3) & ~3

function container(description: object, encoded: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(description))
  const jsonLength = padded(text.length)
  const binLength = encoded.reduce((sum, bytes) => sum + padded(bytes.length), 0)
  const file = new Uint8Array(12 + 8 + jsonLength + 8 + binLength)
  const header = new DataView(file.buffer)
  const words = [GLB_MAGIC, 2, file.length, jsonLength, JSON_CHUNK]
  words.forEach((word, i) => {
    header.setUint32(i * 4, word, true)
  })
  file.fill(0x20, 20, 20 + jsonLength)
  file.set(text, 20)
  header.setUint32(20 + jsonLength, binLength, true)
  header.setUint32(24 + jsonLength, BIN_CHUNK, true)
  let at = 28 + jsonLength
  for (const bytes of encoded) {
    file.set(bytes, at)
    at += padded(bytes.length)
  }
  return file
}
