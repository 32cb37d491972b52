// One bone as the files of eight programs hold it, written here byte for byte as those programs lay them out: heads,
// remarks, digits, layouts, axes. Written from their formats and from files they made; none of them is needed here.
import { Document, NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { meshopt } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import type { Vec3 } from '../../../src/math/vec3.ts'
import {
  faceCount,
  mapVertices,
  type TriangleMesh,
  triangleAt,
  vertexAt,
} from '../../../src/meshgen/measure/triangleMesh.ts'

/** From our axes (x left, y cranial, z forward) into others, and a factor. */
export const inAxes = (mesh: TriangleMesh, turn: (p: Vec3) => Vec3, factor = 1): TriangleMesh =>
  mapVertices(mesh, (p) => turn(p).map((value) => factor * value) as unknown as Vec3)
export const LPS = ([x, y, z]: Vec3): Vec3 => [x, -z, y]
export const RAS = ([x, y, z]: Vec3): Vec3 => [-x, z, y]

const vertices = (mesh: TriangleMesh): Vec3[] =>
  Array.from({ length: mesh.positions.length / 3 }, (_, i) => vertexAt(mesh, i))
const faces = ({ indices }: TriangleMesh): [number, number, number][] =>
  Array.from({ length: indices.length / 3 }, (_, f) => [...indices.subarray(3 * f, 3 * f + 3)] as never)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const lines = (...parts: readonly (string | readonly string[])[]): Uint8Array =>
  utf8(`${parts.flat().join('\n')}\n`)
const digits =
  (count: number) =>
  (p: Vec3): string =>
    p.map((value) => String(Number(value.toPrecision(count)))).join(' ')

function joined(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
  )
}

/** Numbers as bytes. */
function packed(
  values: readonly number[],
  type: 'float' | 'double' | 'int' | 'int64' | 'uchar',
  little: boolean,
) {
  const size = { float: 4, double: 8, int: 4, int64: 8, uchar: 1 }[type]
  const view = new DataView(new ArrayBuffer(size * values.length))
  values.forEach((value, i) => {
    const at = size * i
    if (type === 'float') view.setFloat32(at, value, little)
    else if (type === 'double') view.setFloat64(at, value, little)
    else if (type === 'int') view.setInt32(at, value, little)
    else if (type === 'int64') view.setBigInt64(at, BigInt(value), little)
    else view.setUint8(at, value)
  })
  return new Uint8Array(view.buffer)
}

export function binaryStl(mesh: TriangleMesh, head: string): Uint8Array {
  const count = faceCount(mesh)
  const bytes = new Uint8Array(84 + 50 * count)
  bytes.set(utf8(head).subarray(0, 80))
  const view = new DataView(bytes.buffer)
  view.setUint32(80, count, true)
  for (let f = 0; f < count; f++)
    triangleAt(mesh, f)
      .flat()
      .forEach((value, k) => {
        view.setFloat32(84 + 50 * f + 12 + 4 * k, value, true)
      })
  return bytes
}

export const asciiStl = (mesh: TriangleMesh, name: string, count = 17): Uint8Array =>
  lines(
    `solid ${name}`,
    Array.from({ length: faceCount(mesh) }, (_, f) => [
      ' facet normal 0 0 1',
      '  outer loop',
      ...triangleAt(mesh, f).map((p) => `   vertex ${digits(count)(p)}`),
      '  endloop',
      ' endfacet',
    ]).flat(),
    `endsolid ${name}`,
  )

export const plainObj = (mesh: TriangleMesh, head: string, count = 9): Uint8Array =>
  lines(
    head,
    vertices(mesh).map((p) => `v ${digits(count)(p)}`),
    faces(mesh).map((f) => `f ${f.map((id) => id + 1).join(' ')}`),
  )

/** assimp: three corners of their own a face, with texture and normal numbers. */
export const soupObj = (mesh: TriangleMesh): Uint8Array =>
  lines(
    '# File produced by Open Asset Import Library (http://www.assimp.sf.net)',
    'mtllib bone.obj.mtl',
    Array.from({ length: faceCount(mesh) }, (_, f) => triangleAt(mesh, f))
      .flat()
      .map((p) => `v  ${digits(9)(p)}`),
    'vn 0 0 1',
    'vt 0 0 0',
    'g bone',
    'usemtl default',
    Array.from({ length: faceCount(mesh) }, (_, f) =>
      ['f', 1, 2, 3].map((k) => (k === 'f' ? 'f ' : `${3 * f + Number(k)}/1/1`)).join(' '),
    ),
  )

/** Numbers counted back, comments behind faces, lines carried on, colours, Windows' line ends: all valid. */
export const crookedObj = (mesh: TriangleMesh): Uint8Array => {
  const count = mesh.positions.length / 3
  return utf8(
    [
      'o bone',
      ...vertices(mesh).map((p) => `v ${digits(9)(p)} 0.5 0.4 0.3`),
      ...faces(mesh).map(([a, b, c], i) =>
        i % 2 ? `f ${a - count} ${b - count} ${c - count} # face` : `f ${a + 1} \\\r\n ${b + 1} ${c + 1}`,
      ),
    ].join('\r\n'),
  )
}

const plyHead = (
  mesh: TriangleMesh,
  format: string,
  remark: string,
  vertex: readonly string[],
  list: string,
): string =>
  `${['ply', `format ${format} 1.0`, remark, `element vertex ${mesh.positions.length / 3}`, ...vertex.map((p) => `property ${p}`), `element face ${faceCount(mesh)}`, `property list ${list}`, 'end_header'].filter((line) => line !== '').join('\n')}\n`

export const asciiPly = (mesh: TriangleMesh, remark: string): Uint8Array =>
  joined(
    plyHead(mesh, 'ascii', remark, ['float x', 'float y', 'float z'], 'uchar int vertex_indices'),
    lines(
      vertices(mesh).map(digits(9)),
      faces(mesh).map((f) => `3 ${f.join(' ')}`),
    ),
  )

/** `name` of the list: `vertex_indices`, or assimp's `vertex_index`. */
export function binaryPly(
  mesh: TriangleMesh,
  remark: string,
  type: 'float' | 'double',
  little: boolean,
  name = 'vertex_indices',
): Uint8Array {
  return joined(
    plyHead(
      mesh,
      `binary_${little ? 'little' : 'big'}_endian`,
      remark,
      [`${type} x`, `${type} y`, `${type} z`],
      `uchar int ${name}`,
    ),
    packed([...mesh.positions], type, little),
    ...faces(mesh).flatMap((f) => [packed([3], 'uchar', little), packed(f, 'int', little)]),
  )
}

/** Blender: normals and colours between, counts of 4 bytes. */
export function blenderPly(mesh: TriangleMesh): Uint8Array {
  return joined(
    plyHead(
      mesh,
      'binary_little_endian',
      'comment Created in Blender version 5.2.2',
      ['float x', 'float y', 'float z', 'float nx', 'float ny', 'float nz', 'uchar red', 'uchar green'],
      'uint32 int vertex_indices',
    ).replace('uint32', 'uint'),
    ...vertices(mesh).flatMap((p) => [
      packed([...p, 0, 0, 1], 'float', true),
      packed([200, 190], 'uchar', true),
    ]),
    ...faces(mesh).map((f) => packed([3, ...f], 'int', true)),
  )
}

const META = 'METADATA\nINFORMATION 2\nNAME L2_NORM_RANGE LOCATION vtkDataArray\nDATA 2 2.5 76.6 \n\n'

export function legacyVtk(mesh: TriangleMesh, version: '4.2' | '5.1', isBinary: boolean, title: string) {
  const [points, cells] = [mesh.positions.length / 3, faceCount(mesh)]
  const numbers = (values: readonly number[], type: 'float' | 'int' | 'int64', per: number): Uint8Array =>
    isBinary
      ? joined(packed(values, type, false), '\n')
      : lines(
          Array.from({ length: Math.ceil(values.length / per) }, (_, i) =>
            values.slice(per * i, per * (i + 1)).join(' '),
          ),
        )
  const head = `# vtk DataFile Version ${version}\n${title}\n${isBinary ? 'BINARY' : 'ASCII'}\nDATASET POLYDATA\nPOINTS ${points} float\n`
  const cellBlock =
    version === '4.2'
      ? [
          `POLYGONS ${cells} ${4 * cells}\n`,
          numbers(
            faces(mesh).flatMap((f) => [3, ...f]),
            'int',
            4,
          ),
        ]
      : [
          `POLYGONS ${cells + 1} ${3 * cells}\nOFFSETS vtktypeint64\n`,
          numbers(
            Array.from({ length: cells + 1 }, (_, i) => 3 * i),
            'int64',
            9,
          ),
          'CONNECTIVITY vtktypeint64\n',
          numbers([...mesh.indices], 'int64', 9),
        ]
  return joined(
    head,
    numbers([...mesh.positions].map(Math.fround), 'float', 9),
    META,
    ...cellBlock,
    `\nPOINT_DATA ${points}\nNORMALS Normals float\n`,
    numbers(Array(3 * points).fill(0), 'float', 9),
  )
}

/** meshio: an unstructured grid of triangles, doubles, big-endian. */
export function meshioVtk(mesh: TriangleMesh): Uint8Array {
  const cells = faceCount(mesh)
  return joined(
    `# vtk DataFile Version 5.1\nwritten by meshio v5.3.5\nBINARY\nDATASET UNSTRUCTURED_GRID\nPOINTS ${mesh.positions.length / 3} double\n`,
    packed([...mesh.positions], 'double', false),
    `\nCELLS ${cells + 1} ${3 * cells}\nOFFSETS vtktypeint64\n`,
    packed(
      Array.from({ length: cells + 1 }, (_, i) => 3 * i),
      'int64',
      false,
    ),
    '\nCONNECTIVITY vtktypeint64\n',
    packed([...mesh.indices], 'int64', false),
    `\nCELL_TYPES ${cells}\n`,
    packed(Array(cells).fill(5), 'int', false),
    '\n',
  )
}

/** gmsh: an unstructured grid of version 2.0 in text. */
export const gmshVtk = (mesh: TriangleMesh): Uint8Array =>
  lines(
    '# vtk DataFile Version 2.0',
    'bone, Created by Gmsh 4.15.2',
    'ASCII',
    'DATASET UNSTRUCTURED_GRID',
    `POINTS ${mesh.positions.length / 3} double`,
    vertices(mesh).map(digits(16)),
    '',
    `CELLS ${faceCount(mesh)} ${4 * faceCount(mesh)}`,
    faces(mesh).map((f) => `3 ${f.join(' ')}`),
    '',
    `CELL_TYPES ${faceCount(mesh)}`,
    faces(mesh).map(() => '5'),
  )

/** One node a name; quantised and packed as gltfpack `-c` does it when `isPacked`. */
export async function glb(
  parts: readonly (readonly [name: string, mesh: TriangleMesh])[],
  isPacked = false,
): Promise<Uint8Array> {
  const document = new Document()
  const buffer = document.createBuffer()
  const scene = document.createScene()
  for (const [name, mesh] of parts) {
    const primitive = document
      .createPrimitive()
      .setAttribute(
        'POSITION',
        document
          .createAccessor()
          .setType('VEC3')
          .setArray(Float32Array.from(mesh.positions))
          .setBuffer(buffer),
      )
      .setIndices(
        document
          .createAccessor()
          .setType('SCALAR')
          .setArray(Uint32Array.from(mesh.indices))
          .setBuffer(buffer),
      )
    scene.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)))
  }
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  if (isPacked) {
    await MeshoptEncoder.ready
    await document.transform(meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: 16 }))
    io.registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
  }
  return io.writeBinary(document)
}
