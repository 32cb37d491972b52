// Sixty valid files of one bone, as eight programs write them: the same answer within 0.02 mm, or a refusal that names
// what the file is and what to do. Never a wrong answer without a word.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { alignMeshes } from '../../../src/meshgen/align/alignMeshes.ts'
import { intoBone } from '../../../src/meshgen/align/pose.ts'
import type { LengthUnit } from '../../../src/meshgen/intake/lengthUnit.ts'
import { longestSide } from '../../../src/meshgen/intake/longestSide.ts'
import { readSurface } from '../../../src/meshgen/intake/readSurface.ts'
import { wholeBone } from '../../../src/meshgen/intake/wholeBone.ts'
import { SurfaceTree } from '../../../src/meshgen/measure/surfaceTree.ts'
import { mapVertices, type TriangleMesh, vertexAt } from '../../../src/meshgen/measure/triangleMesh.ts'
import { clinicBone, insideOut, ourBone, together } from '../clinicBone.ts'
import {
  asciiPly,
  asciiStl,
  binaryPly,
  binaryStl,
  blenderPly,
  crookedObj,
  glb,
  gmshVtk,
  inAxes,
  LPS,
  legacyVtk,
  meshioVtk,
  plainObj,
  RAS,
  soupObj,
} from './programFiles.ts'

const CELL_MM = 4
const ours = ourBone(CELL_MM)
const tree = new SurfaceTree(ours)
const bone = clinicBone(CELL_MM)

interface Ask {
  readonly unit?: LengthUnit
  readonly group?: string
}

const taken = async (bytes: Uint8Array, { unit, group }: Ask = {}) =>
  wholeBone(await readSurface(bytes), {
    unit: unit ?? null,
    group: group ?? null,
    oursLongestMm: longestSide(ours),
  })

/** The mesh as it is laid on our bone: what every figure is computed from. */
function laid(mesh: TriangleMesh): TriangleMesh {
  const { pose } = alignMeshes(tree, new SurfaceTree(mesh), true)
  return mapVertices(mesh, (p) => intoBone(pose, p))
}

const truth = laid((await taken(plainObj(bone, '', 17))).mesh)
const truthTree = new SurfaceTree(truth)

/** What was laid already: many files give the same corners and faces to the last bit, and laying them is a function of these. */
const known = new Map<string, number>()

/** How far from the truth the mesh comes to lie, mm. */
function offMm(mesh: TriangleMesh): number {
  const key = createHash('sha1').update(mesh.positions).update(mesh.indices).digest('hex')
  const off = known.get(key) ?? apartMm(laid(mesh))
  known.set(key, off)
  return off
}

/** Farthest that one of the two lies from the other, mm: corners of each against the other's surface. */
function apartMm(mesh: TriangleMesh): number {
  const back = new SurfaceTree(mesh)
  const farthest = (of: TriangleMesh, from: SurfaceTree): number => {
    let most = 0
    for (let i = 0; i < of.positions.length / 3; i++)
      most = Math.max(most, from.nearest(vertexAt(of, i))!.distanceMm)
    return most
  }
  return Math.max(farthest(mesh, truthTree), farthest(truth, back))
}

const lps = inAxes(bone, LPS)
const ras = inAxes(bone, RAS)
const far = mapVertices(lps, ([x, y, z]) => [x + 12.5, y - 173.25, z - 1204.75])
const blender = inAxes(lps, ([x, y, z]) => [x, z, -y])
const turned = (turn: (p: Vec3) => Vec3): TriangleMesh => inAxes(bone, turn)
const other = mapVertices(bone, ([x, y, z]) => [x, y - 36, z - 4])
const SLICER = '3D Slicer output. SPACE=LPS'
const VTK_STL = 'Visualization Toolkit generated SLA File'

/** Program and file; bytes; what is said on the command line. */
const ANSWERED: [string, () => Uint8Array | Promise<Uint8Array>, Ask?][] = [
  ['Slicer: STL binary', () => binaryStl(lps, SLICER)],
  ['Slicer: STL binary, RAS', () => binaryStl(ras, '3D Slicer output. SPACE=RAS')],
  ['Slicer: STL ASCII', () => asciiStl(lps, SLICER)],
  ['Slicer: OBJ', () => plainObj(far, `#  ${SLICER}\ng grp1`)],
  ['Slicer: OBJ, RAS', () => plainObj(ras, '#  3D Slicer output. SPACE=RAS')],
  ['Slicer: OBJ of two segments, one named', () => twoGroups(lps, inAxes(other, LPS)), { group: 'grp1' }],
  ['Slicer: PLY', () => binaryPly(lps, 'comment VTK generated PLY File\ncomment SPACE=LPS', 'float', true)],
  ['Slicer: PLY ASCII, RAS', () => asciiPly(ras, 'comment SPACE=RAS')],
  ['Slicer: VTK 4.2 binary', () => legacyVtk(far, '4.2', true, SLICER)],
  ['Slicer: VTK 4.2 ASCII, RAS', () => legacyVtk(ras, '4.2', false, '3D Slicer output. SPACE=RAS')],
  ['Slicer: GLB', () => glb([['Segment_1', inAxes(bone, (p) => p, 0.001)]])],
  ['Slicer: STL binary, gzipped', () => gzipSync(binaryStl(lps, SLICER))],
  ['ITK-SNAP: STL binary', () => binaryStl(ras, VTK_STL)],
  ['ITK-SNAP: STL ASCII', () => asciiStl(ras, 'ascii', 6)],
  ['ITK-SNAP: VTK 5.1 binary', () => legacyVtk(ras, '5.1', true, 'vtk output')],
  ['ITK-SNAP: PLY', () => binaryPly(ras, 'comment VTK generated PLY File', 'float', true)],
  ['ITK-SNAP: OBJ', () => plainObj(ras, '# wavefront obj file written by the visualization toolkit')],
  ['ITK-SNAP: far off, gzipped', () => gzipSync(legacyVtk(inAxes(far, ([x, y, z]) => [-x, -y, z]), '5.1', true, 'vtk output'))],
  ['Blender: OBJ with default axes', () => plainObj(blender, '# Blender 5.2.2\no L3')],
  ['Blender: OBJ, Z up', () => plainObj(lps, '# Blender 5.2.2\no L3', 7)],
  ['Blender: OBJ of many groups in one bone', () => manyGroups(bone)],
  ['Blender: STL', () => binaryStl(lps, 'Exported from Blender-5.2.2')],
  ['Blender: STL that begins with solid', () => binaryStl(lps, 'solid Exported from Blender')],
  ['Blender: PLY with normals and colours', () => blenderPly(lps)],
  ['Blender: GLB of numbers in mm', () => glb([['L3', blender]])],
  ['Blender: GLB, two objects, one named', () => glb([['L3', blender], ['L4', inAxes(inAxes(other, LPS), ([x, y, z]) => [x, z, -y])]]), { group: 'L3' }],
  ['VTK 9.6: STL ASCII of 17 digits', () => asciiStl(bone, VTK_STL)],
  ['VTK 9.6: VTK 5.1 ASCII', () => legacyVtk(bone, '5.1', false, 'vtk output')],
  ['VTK 9.6: VTK 5.1 binary', () => legacyVtk(lps, '5.1', true, 'vtk output')],
  ['VTK 9.1: VTK 4.2 ASCII', () => legacyVtk(ras, '4.2', false, 'vtk output')],
  ['VTK: direction dropped, half a turn about the length', () => legacyVtk(turned(([x, y, z]) => [-x, y, -z]), '5.1', true, 'vtk output')],
  ['VTK: PLY big-endian', () => binaryPly(bone, 'comment VTK generated PLY File', 'float', false)],
  ['meshio: PLY of doubles', () => binaryPly(bone, 'comment Created by meshio v5.3.5', 'double', true)],
  ['meshio: PLY of doubles, far off', () => binaryPly(far, '', 'double', true)],
  ['meshio: VTK, unstructured grid', () => meshioVtk(lps)],
  ['meshio: STL ASCII', () => asciiStl(bone, '')],
  ['meshio: OBJ', () => plainObj(bone, '# Created by meshio v5.3.5', 16)],
  ['trimesh: PLY', () => binaryPly(bone, 'comment https://github.com/mikedh/trimesh', 'float', true)],
  ['trimesh: STL', () => binaryStl(bone, 'x'.repeat(80))],
  ['trimesh: GLB', () => glb([['geometry_0', bone]])],
  ['trimesh: OBJ', () => plainObj(bone, '# https://github.com/mikedh/trimesh', 8)],
  ['gmsh: VTK 2.0', () => gmshVtk(bone)],
  ['gmsh: STL ASCII', () => asciiStl(bone, 'Created by Gmsh', 16)],
  ['assimp: OBJ soup', () => soupObj(bone)],
  ['assimp: PLY big-endian', () => binaryPly(bone, 'comment Created by Open Asset Import Library', 'float', false, 'vertex_index')],
  ['assimp: crooked OBJ', () => crookedObj(bone)],
  ['gltfpack: quantised, packed GLB', () => glb([['L3', inAxes(bone, (p) => p, 0.001)]], true)],
  ['any: metres, said', () => binaryStl(inAxes(lps, (p) => p, 0.001), SLICER), { unit: 'm' }],
  ['any: centimetres, said', () => asciiPly(inAxes(bone, (p) => p, 0.1), ''), { unit: 'cm' }],
  ['DCMTK: micrometres, said', () => binaryStl(inAxes(lps, (p) => p, 1000), ''), { unit: 'um' }],
  ['any: upside down', () => plainObj(turned(([x, y, z]) => [-x, -y, z]), '#')],
  ['any: inside out', () => binaryStl(insideOut(lps), SLICER)],
  ['any: a cavity inside', () => binaryStl(together(bone, mapVertices(insideOut(cube(3)), ([x, y, z]) => [x, y - 12, z])), '')],
] // biome-ignore format: one file a line.

const REFUSED: [string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
  ['Slicer: OBJ of two segments', () => twoGroups(lps, inAxes(other, LPS)), /2 separate pieces.*--group: grp1, grp16912$/],
  ['any: STL of two bones', () => binaryStl(together(bone, other), ''), /2 separate pieces.*one whole bone/],
  ['any: OBJ in metres', () => plainObj(inAxes(bone, (p) => p, 0.001), '#'), /in metres it fits: give --unit m$/],
  ['any: STL in centimetres', () => binaryStl(inAxes(bone, (p) => p, 0.1), ''), /in centimetres it fits: give --unit cm$/],
  ['DCMTK: STL in micrometres', () => binaryStl(inAxes(bone, (p) => p, 1000), ''), /in micrometres it fits: give --unit um$/],
  ['VTK: .vtp', () => new TextEncoder().encode('<?xml version="1.0"?>\n<VTKFile type="PolyData">'), /VTK XML \(\.vtp\)\. Save it as legacy VTK, STL or OBJ/],
  ['trimesh: OFF', () => new TextEncoder().encode('OFF\n3 1 0\n0 0 0\n'), /OFF\. Save it as STL or OBJ/],
  ['Slicer: SCALE in the head', () => binaryStl(lps, `${SLICER};SCALE=1000`), /SCALE=1000\. Export it without a scale/],
] // biome-ignore format: one file a line.

function cube(half: number): TriangleMesh {
  const corner = (i: number): number[] => [1, 2, 4].map((bit) => (i & bit ? half : -half))
  return {
    positions: Float64Array.from([0, 1, 2, 3, 4, 5, 6, 7].flatMap(corner)),
    indices: Uint32Array.from(
      [
        [0, 2, 1],
        [1, 2, 3],
        [4, 5, 6],
        [5, 7, 6],
        [0, 1, 4],
        [1, 5, 4],
        [2, 6, 3],
        [3, 6, 7],
        [0, 4, 2],
        [2, 4, 6],
        [1, 3, 5],
        [3, 7, 5],
      ].flat(),
    ),
  }
}

/** Slicer's "Export to files": all segments in one OBJ. */
function twoGroups(a: TriangleMesh, b: TriangleMesh): Uint8Array {
  const [first, second] = [a, b].map((mesh) =>
    new TextDecoder().decode(plainObj(mesh, '')).trim().split('\n'),
  )
  const count = a.positions.length / 3
  const shifted = second!.map((line) =>
    line.startsWith('f')
      ? `f ${line
          .slice(2)
          .split(' ')
          .map((id) => Number(id) + count)
          .join(' ')}`
      : line,
  )
  const [va, fa] = [
    first!.filter((line) => line.startsWith('v')),
    first!.filter((line) => line.startsWith('f')),
  ]
  const [vb, fb] = [
    shifted.filter((line) => line.startsWith('v')),
    shifted.filter((line) => line.startsWith('f')),
  ]
  return new TextEncoder().encode(
    [`#  ${SLICER}`, ...va, ...vb, 'g grp1', ...fa, 'g grp16912', ...fb, ''].join('\n'),
  )
}

const manyGroups = (mesh: TriangleMesh): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder()
      .decode(plainObj(mesh, 'o bone'))
      .split('\n')
      .map((line, i) => (line.startsWith('f') && i % 40 === 0 ? `g part${i % 3}\n${line}` : line))
      .join('\n'),
  )

describe('valid files of one bone', () => {
  it('are sixty and one', () => {
    expect(ANSWERED.length + REFUSED.length).toBe(61)
  })

  it.each(ANSWERED)('%s: the same answer', async (_, bytes, ask) => {
    const { mesh } = await taken(await bytes(), ask)
    expect(offMm(mesh)).toBeLessThan(0.02)
  })

  it.each(REFUSED)('%s: refused, with the remedy', async (_, bytes, said) => {
    await expect(async () => taken(await bytes())).rejects.toThrow(said)
  })
})
