// Bones as solids, on the committed files: closed, outward, of plausible size, clear of one another.
import { describe, expect, it } from 'vitest'
import { BONES, STRUCTURES } from '../../src/anatomy/structures.ts'
import type { Vec3 } from '../../src/math/vec3.ts'
import { LEAST_GAP_MM, leastGapMm } from '../../src/meshgen/measure/leastGap.ts'
import { genus, meshFaults } from '../../src/meshgen/mesh/inspect.ts'
import { signedVolume } from '../../src/meshgen/mesh/triangleMesh.ts'
import { againstNormals, facetGap, vertex } from './boneGaps.ts'
import { type FileMesh, modelMeshes } from './modelFile.ts'

const light = await modelMeshes('lumbar-spine.glb')
const fine = await modelMeshes('lumbar-spine.fine.glb')
const bones = (file: ReadonlyMap<string, FileMesh>): FileMesh[] => BONES.map((bone) => file.get(bone)!)

/** Volume of a lumbar vertebra with its processes, cm³, generously; the sacrum down to the coccyx. */
const VOLUME_CM3 = { vertebra: [24, 75], sacrum: [90, 260] } as const

describe('bones', () => {
  for (const [name, file] of [
    ['light', light],
    ['fine', fine],
  ] as const) {
    it(`are closed manifolds in the ${name} file: each edge twice, once each way`, () => {
      for (const bone of bones(file)) {
        expect(meshFaults(bone), bone.node).toEqual({
          openEdges: 0,
          pinchedEdges: 0,
          pinchedVertices: 0,
          degenerateTriangles: 0,
        })
      }
    })

    it(`face outward in the ${name} file, in winding and in normals`, () => {
      for (const bone of bones(file)) {
        const cm3 = signedVolume(bone) / 1000
        const [least, most] = VOLUME_CM3[bone.node === 'bone.sacrum' ? 'sacrum' : 'vertebra']
        expect(cm3, bone.node).toBeGreaterThan(least)
        expect(cm3, bone.node).toBeLessThan(most)
        expect(againstNormals(bone), bone.node).toBeLessThan(0.002)
      }
    })
  }

  it('have the holes that bones have: one canal through a vertebra', () => {
    for (const bone of bones(fine)) {
      if (bone.node !== 'bone.sacrum') expect(genus(bone), bone.node).toBe(1)
    }
  })

  it('lie where they belong: L3’s body round the origin, cranial up, paired parts on their sides', () => {
    const { parts, partTable } = fine.get('bone.L3')!
    const bone = fine.get('bone.L3')!
    const mean = (part: string): Vec3 => {
      const index = partTable!.indexOf(part)
      const own = [...parts!.keys()].filter((v) => parts![v] === index).map((v) => vertex(bone, v))
      return [0, 1, 2].map(
        (axis) => own.reduce((sum, p) => sum + p[axis]!, 0) / own.length,
      ) as unknown as Vec3
    }
    expect(Math.hypot(...mean('bone.L3.body'))).toBeLessThan(12)
    for (const part of ['tp', 'sap', 'iap', 'pedicle', 'lamina', 'mamillary', 'accessory']) {
      expect(mean(`bone.L3.${part}.R`)[0], part).toBeLessThan(-4)
      expect(mean(`bone.L3.${part}.L`)[0], part).toBeGreaterThan(4)
    }
    expect(mean('bone.L3.sp')[2]).toBeLessThan(-45)
    expect(mean('bone.L3.sap.R')[1]).toBeGreaterThan(mean('bone.L3.iap.R')[1] + 20)
  })

  it('come no nearer to a neighbour than 0.8 mm, in either file', () => {
    for (const file of [light, fine]) {
      const list = bones(file)
      for (let i = 0; i + 1 < list.length; i++) {
        const [upper, lower] = [list[i]!, list[i + 1]!]
        expect(leastGapMm(upper, lower), `${upper.node} to ${lower.node}`).toBeGreaterThanOrEqual(
          LEAST_GAP_MM,
        )
      }
    }
  })

  it('stand 1.5 to 2.5 mm apart in every facet joint', () => {
    const list = bones(fine)
    for (let i = 0; i + 1 < list.length; i++) {
      const [upper, lower] = [list[i]!, list[i + 1]!]
      const vertebra = lower.node === 'bone.sacrum' ? 'S1' : lower.node.split('.')[1]!
      for (const suffix of ['R', 'L']) {
        const gap = facetGap(upper, lower, lower.partTable!.indexOf(`bone.${vertebra}.sap.${suffix}`))
        expect(gap, `${upper.node} on ${vertebra} ${suffix}`).toBeGreaterThan(1.5)
        expect(gap, `${upper.node} on ${vertebra} ${suffix}`).toBeLessThan(2.5)
      }
    }
  })
})

describe('all other meshes', () => {
  it('are closed too, and face outward', () => {
    for (const mesh of light.values()) {
      if (mesh.node.startsWith('bone.') && !mesh.node.startsWith('bone.ilium')) continue
      const { openEdges, pinchedEdges } = meshFaults(mesh)
      expect([openEdges, pinchedEdges], mesh.node).toEqual([0, 0])
      expect(signedVolume(mesh), mesh.node).toBeGreaterThan(0)
    }
    expect(light.size).toBeLessThan(STRUCTURES.length)
  })
})
