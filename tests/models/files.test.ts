// The two files as files: names, budgets, validity.

import { brotliCompressSync, constants } from 'node:zlib'
import validator from 'gltf-validator'
import { describe, expect, it } from 'vitest'
import { BONES, partsOfBone, SPINE_STRUCTURES } from '../../src/anatomy/structures.ts'
import { FINE_BONES_AT_ONCE } from '../../src/scene/body/Spine.tsx'
import { modelBytes, modelMeshes } from './modelFile.ts'

const LIGHT = 'lumbar-spine.glb'
const FINE = 'lumbar-spine.fine.glb'
const light = await modelMeshes(LIGHT)
const fine = await modelMeshes(FINE)

const triangles = (meshes: Iterable<{ indices: Uint32Array }>): number =>
  [...meshes].reduce((sum, { indices }) => sum + indices.length / 3, 0)
/** A quicker setting, which packs a little less well than the one it is served with. */
const wireBytes = (name: string): number =>
  brotliCompressSync(modelBytes(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length

describe('model files', () => {
  it('name every structure that has a mesh of its own, and nothing else', () => {
    const wholes = SPINE_STRUCTURES.filter(
      (id) => BONES.some((bone) => bone === id) || id.startsWith('bone.ilium') || !id.startsWith('bone.'),
    )
    const wanted = wholes.flatMap((id) =>
      id.startsWith('facet.') ? [`${id}.cartilage.upper`, `${id}.cartilage.lower`, `${id}.capsule`] : [id],
    )
    expect([...light.keys()].sort()).toEqual([...wanted].sort())
    expect([...fine.keys()].sort()).toEqual([...BONES].sort())
  })

  it('carry a part for every vertex of a bone, with the table of its names', () => {
    for (const file of [light, fine]) {
      for (const bone of BONES) {
        const mesh = file.get(bone)!
        expect(mesh.partTable).toEqual(partsOfBone(bone))
        expect(Math.max(...mesh.parts!)).toBeLessThan(partsOfBone(bone).length)
      }
    }
  })

  it('pass the Khronos validator without error or warning', async () => {
    for (const name of [LIGHT, FINE]) {
      const { issues } = await validator.validateBytes(modelBytes(name))
      expect([issues.numErrors, issues.numWarnings]).toEqual([0, 0])
    }
  })

  it('stay within the budget on the wire', () => {
    expect(wireBytes(LIGHT)).toBeLessThanOrEqual(750_000)
    expect(wireBytes(FINE)).toBeLessThanOrEqual(2_200_000)
  })

  it('stay within the budget of triangles, with as many fine bones as are drawn at once', () => {
    const bones = BONES.map((bone) => light.get(bone)!)
    expect(triangles(bones)).toBeGreaterThanOrEqual(85_000)
    expect(triangles(bones)).toBeLessThanOrEqual(110_000)
    const nerves = [...light.values()].filter(({ node }) => node.startsWith('nerve.'))
    // Drawn are those that are there, and ink outlines of those that are told about: budgets.spec.ts counts them.
    expect(triangles(nerves)).toBeLessThanOrEqual(45_000)
    const gains = BONES.map((bone) => triangles([fine.get(bone)!]) - triangles([light.get(bone)!])).sort(
      (a, b) => b - a,
    )
    expect(
      triangles(light.values()) + gains.slice(0, FINE_BONES_AT_ONCE).reduce((a, b) => a + b),
    ).toBeLessThanOrEqual(250_000)
  })

  it('fade T12’s upper body and the rims of capsules, and nothing else', () => {
    for (const { node, colours } of light.values()) {
      const alphas = colours.filter((_, i) => i % 4 === 3)
      const least = Math.min(...alphas)
      if (node === 'bone.T12') expect(least).toBeLessThan(0.2)
      // Capsules are seen through, and thin out where they come down on bone.
      else if (node.endsWith('.capsule')) expect(Math.max(...alphas), node).toBe(1)
      else expect(least, node).toBe(1)
    }
    const { parts, partTable, colours } = light.get('bone.T12')!
    parts!.forEach((part, v) => {
      if (/\.(sap|iap|tp|sp|lamina|mamillary|accessory)(\.|$)/.test(partTable![part]!))
        expect(colours[v * 4 + 3]).toBe(1)
    })
  })

  it('carry baked light: bright ridges, dark hollows, no black', () => {
    for (const bone of BONES) {
      const { colours } = light.get(bone)!
      const greens = [...colours.filter((_, i) => i % 4 === 1)].sort((a, b) => a - b)
      expect(greens[0]!).toBeGreaterThan(0.02)
      expect(
        greens[Math.floor(greens.length * 0.95)]! / greens[Math.floor(greens.length * 0.05)]!,
      ).toBeGreaterThan(1.6)
    }
  })
})
