import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import validator from 'gltf-validator'
import { MeshoptDecoder } from 'meshoptimizer'
import { describe, expect, it } from 'vitest'
import { partsOfBone } from '../../../src/anatomy/structures.ts'
import type { ModelMesh } from '../../../src/meshgen/glb/modelMesh.ts'
import { LATTICE_MM } from '../../../src/meshgen/glb/quantize.ts'
import { writeGlb } from '../../../src/meshgen/glb/writeGlb.ts'
import { fieldNormals } from '../../../src/meshgen/mesh/projectVertices.ts'
import { surfaceNets } from '../../../src/meshgen/mesh/surfaceNets.ts'
import { sphere } from '../simpleSolids.ts'

function ball(node: ModelMesh['node'], radius: number, centre: [number, number, number]): ModelMesh {
  const solid = sphere(radius, centre)
  const mesh = surfaceNets(solid, { cellMm: 1.5 })
  const vertices = mesh.positions.length / 3
  return {
    ...mesh,
    normals: fieldNormals(solid.field, mesh.positions),
    node,
    colours: Float32Array.from({ length: vertices * 4 }, (_, i) => (i % 4 === 3 ? 1 : 0.6)),
    ...(node === 'bone.L3'
      ? { parts: new Uint8Array(vertices).fill(2), partTable: partsOfBone('bone.L3') }
      : {}),
  }
}

const MESHES = [ball('bone.L3', 12, [0, 40, -10]), ball('disc.L3-L4', 7, [30, 0, 0])]

async function read(file: Uint8Array) {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  return io.readBinary(file)
}

describe('writeGlb', () => {
  it('names nodes by structure, under one root that turns lattice steps into metres', async () => {
    const root = (await read(await writeGlb(MESHES))).getRoot()
    const [top] = root.listScenes()[0]!.listChildren()
    expect(top!.listChildren().map((node) => node.getName())).toEqual(['bone.L3', 'disc.L3-L4'])
    expect(top!.getScale()).toEqual([2e-5, 2e-5, 2e-5])
    expect(LATTICE_MM).toBe(0.02)
  })

  it('keeps places to half a lattice step, and normals pointing out', async () => {
    const root = (await read(await writeGlb(MESHES))).getRoot()
    const primitive = root.listMeshes()[0]!.listPrimitives()[0]!
    const position = primitive.getAttribute('POSITION')!
    const normal = primitive.getAttribute('NORMAL')!
    expect(position.getCount()).toBe(MESHES[0]!.positions.length / 3)
    for (let v = 0; v < position.getCount(); v++) {
      const p = position.getElement(v, []).map((step) => step * LATTICE_MM)
      const n = normal.getElement(v, [])
      const out = [p[0]!, p[1]! - 40, p[2]! + 10]
      expect(Math.abs(Math.hypot(...out) - 12)).toBeLessThan(0.05)
      expect((out[0]! * n[0]! + out[1]! * n[1]! + out[2]! * n[2]!) / 12).toBeGreaterThan(0.98)
    }
  })

  it('carries part numbers for bones, with their table, and none for others', async () => {
    const root = (await read(await writeGlb(MESHES))).getRoot()
    const [bone, disc] = root.listMeshes()
    expect(bone!.listPrimitives()[0]!.getAttribute('_PART')!.getScalar(0)).toBe(2)
    expect(bone!.getExtras().parts).toEqual(partsOfBone('bone.L3'))
    expect(disc!.listPrimitives()[0]!.getAttribute('_PART')).toBeNull()
  })

  it('writes the same bytes twice, and bytes that the Khronos validator accepts', async () => {
    const [a, b] = [await writeGlb(MESHES), await writeGlb(MESHES)]
    expect(a).toEqual(b)
    const { issues } = await validator.validateBytes(a)
    expect([issues.numErrors, issues.numWarnings]).toEqual([0, 0])
  })

  it('refuses a place outside the lattice', async () => {
    await expect(writeGlb([ball('disc.L3-L4', 5, [700, 0, 0])])).rejects.toThrow(
      /quantize: .* outside the lattice/,
    )
  })
})
