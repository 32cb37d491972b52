// The committed soft tissue: names, budgets, where it lies against the bones and nerves.
import { brotliCompressSync, constants } from 'node:zlib'
import validator from 'gltf-validator'
import { describe, expect, it } from 'vitest'
import { anchor, skinZMm } from '../../src/anatomy/landmarks.ts'
import { JOINTS, NERVE_LEVELS } from '../../src/anatomy/levels.ts'
import { nerveCurve } from '../../src/anatomy/nerveCurves.ts'
import { SOFT_TISSUE, type SoftId, softKind } from '../../src/anatomy/softTissue.ts'
import { BONES } from '../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { pointAt } from '../../src/math/polyline.ts'
import { distance, length, type Vec3 } from '../../src/math/vec3.ts'
import { signedVolume } from '../../src/meshgen/mesh/triangleMesh.ts'
import { meshDistance } from './meshDistance.ts'
import { modelBytes, modelMeshes } from './modelFile.ts'

const FILE = 'soft-tissue.glb'
const soft = await modelMeshes(FILE)
const light = await modelMeshes('lumbar-spine.glb')
const bones = meshDistance(BONES.map((bone) => light.get(bone)!))

const vertices = (id: SoftId): Vec3[] => {
  const { positions: p } = soft.get(id)!
  return Array.from({ length: p.length / 3 }, (_, v) => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!] as const)
}
const named = (pattern: RegExp): SoftId[] => SOFT_TISSUE.filter((id) => pattern.test(id))

describe('soft tissue file', () => {
  it('holds every structure of the list, and nothing else', () => {
    expect([...soft.keys()]).toEqual([...SOFT_TISSUE])
  })

  it('is small on the wire and in triangles, and valid', async () => {
    const wire = brotliCompressSync(modelBytes(FILE), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
    expect(wire.length).toBeLessThanOrEqual(300_000)
    const triangles = [...soft.values()].reduce((sum, { indices }) => sum + indices.length / 3, 0)
    expect(triangles).toBeLessThanOrEqual(95_000)
    const { issues } = await validator.validateBytes(modelBytes(FILE))
    expect([issues.numErrors, issues.numWarnings]).toEqual([0, 0])
  })

  it('has an anchor on each structure', () => {
    for (const id of SOFT_TISSUE) {
      const { pointMm, outwardUnit } = anchor(TYPICAL_BODY, id)
      expect(Math.min(...vertices(id).map((p) => distance(p, pointMm))), id).toBeLessThan(0.2)
      expect(length(outwardUnit), id).toBeCloseTo(1, 1)
      if (id.endsWith('.R')) expect(pointMm[0], id).toBeLessThan(0.5)
      if (id.endsWith('.L')) expect(pointMm[0], id).toBeGreaterThan(-0.5)
    }
  })
})

describe('soft tissue beside bone', () => {
  it('keeps flesh and sac out of bone', () => {
    for (const id of named(/^(muscle|sac)\./)) {
      const deepest = Math.min(...vertices(id).map((p) => bones.signed(p, 3)))
      expect(deepest, id).toBeGreaterThan(-0.9)
    }
  })

  it('covers the cut beginning of every root with the sac', () => {
    const sac = meshDistance([soft.get('sac.dural')!])
    for (const level of NERVE_LEVELS)
      for (const side of ['R', 'L'] as const) {
        const { line } = nerveCurve(TYPICAL_BODY, `nerve.spinal.${level}.${side}`)
        expect(sac.signed(pointAt(line, 0), 6), `${level} ${side}`).toBeLessThan(-0.5)
      }
  })

  it('keeps the roots and the end of the cord inside the sac', () => {
    const sac = meshDistance([soft.get('sac.dural')!])
    for (const id of ['cord.conus', 'nerve.cauda_equina'] as const) {
      const outside = vertices(id).filter((p) => sac.signed(p, 14) > 0.6)
      expect(outside.length / vertices(id).length, id).toBeLessThan(0.02)
    }
  })

  it('ends the medial branch’s muscle twig in multifidus', () => {
    for (const level of NERVE_LEVELS.filter((each) => each !== 'T11'))
      for (const side of ['R', 'L'] as const) {
        const layers = meshDistance([
          soft.get(`muscle.multifidus.deep.${side}`)!,
          soft.get(`muscle.multifidus.superficial.${side}`)!,
        ])
        const last = vertices(`nerve.mf.${level}.${side}`).at(-1)!
        expect(layers.signed(last, 40), `${level} ${side}`).toBeLessThan(1.2)
      }
  })

  it('lays the intertransversarius over the medial branch, never under it', () => {
    // Nearer to the skin than the nerve, at the nerve's own height.
    const slip = vertices('muscle.intertransversarii_mediales.L4-L5.R')
    const { line, stationsMm } = nerveCurve(TYPICAL_BODY, 'nerve.mb.L3.R')
    const [x, y, z] = pointAt(line, stationsMm.P5!)
    const beside = slip.filter((p) => Math.hypot(p[0] - x, p[1] - y) < 4)
    expect(beside.length).toBeGreaterThan(3)
    expect(beside.every((p) => p[2] < z)).toBe(true)
  })

  it('stacks skin, fat, fascia and muscle from outside in', () => {
    for (const y of [60, 0, -60]) {
      const skin = skinZMm(TYPICAL_BODY, y, 40)
      const near = (id: SoftId): number[] =>
        vertices(id)
          .filter((p) => Math.abs(p[0] - 40) < 5 && Math.abs(p[1] - y) < 6)
          .map((p) => p[2])
      const fascia = Math.min(...near('fascia.thoracolumbar'))
      expect(fascia, `fascia at ${y}`).toBeGreaterThan(skin + 4)
      expect(Math.min(...near('muscle.longissimus.L')), `muscle at ${y}`).toBeGreaterThan(fascia - 0.5)
      expect(Math.min(...near('fat.subcutaneous')), `fat at ${y}`).toBeGreaterThan(skin + 0.5)
    }
  })
})

describe('muscles', () => {
  it('have the volumes of a slight adult, right as left', () => {
    // Per side over T12–S3, cm³: wide ranges of adults on MRI (from memory), against a body that is a ball or a film.
    const ranges = {
      'multifidus.superficial': [80, 200],
      'multifidus.deep': [15, 80],
      longissimus: [80, 220],
      iliocostalis: [100, 260],
      psoas_major: [120, 320],
      quadratus_lumborum: [25, 110],
    } as const
    for (const [name, [least, most]] of Object.entries(ranges)) {
      const [r, l] = (['R', 'L'] as const).map(
        (side) => signedVolume(soft.get(`muscle.${name}.${side}` as SoftId)!) / 1000,
      ) as [number, number]
      expect(l, name).toBeGreaterThan(least)
      expect(l, name).toBeLessThan(most)
      expect(Math.abs(r - l) / l, name).toBeLessThan(0.06)
    }
  })

  it('carry a fibre direction of unit length that runs down the body', () => {
    for (const id of named(/^muscle\./)) {
      const { colours } = soft.get(id)!
      for (let v = 0; v < colours.length; v += 4 * 97) {
        const fibre = [0, 1, 2].map((i) => colours[v + i]! * 2 - 1) as unknown as Vec3
        expect(length(fibre), id).toBeCloseTo(1, 1)
        expect(fibre[1], id).toBeLessThan(-0.5)
      }
    }
  })
})

describe('ligaments', () => {
  it('are closed bodies between their bones', () => {
    for (const id of SOFT_TISSUE.filter((each) => softKind(each) === 'ligament'))
      expect(signedVolume(soft.get(id)!), id).toBeGreaterThan(30)
  })

  it('carry a fibre direction of unit length, and their light below that of tissue without fibres', () => {
    for (const id of SOFT_TISSUE.filter((each) => softKind(each) === 'ligament')) {
      const { colours } = soft.get(id)!
      for (let v = 0; v < colours.length; v += 4 * 53) {
        expect(length([0, 1, 2].map((i) => colours[v + i]! * 2 - 1) as unknown as Vec3), id).toBeCloseTo(1, 1)
        expect(colours[v + 3]!, id).toBeLessThan(0.99)
      }
    }
    for (const id of named(/^(sac|cord|vessel)\./))
      expect(
        soft.get(id)!.colours.filter((value, i) => i % 4 === 3 && value < 1),
        id,
      ).toHaveLength(0)
  })

  it('between spinous processes rise backwards', () => {
    const { colours } = soft.get('lig.interspinous.L3-L4')!
    expect((colours[1]! * 2 - 1) * (colours[2]! * 2 - 1)).toBeLessThan(-0.3)
  })

  it('leave the medial branches free', () => {
    const bands = meshDistance(named(/^lig\.(intertransverse|iliolumbar)\./).map((id) => soft.get(id)!))
    for (const level of NERVE_LEVELS)
      for (const side of ['R', 'L'] as const) {
        const { line } = nerveCurve(TYPICAL_BODY, `nerve.mb.${level}.${side}`)
        for (let share = 0; share <= 1; share += 0.05)
          expect(
            bands.signed(pointAt(line, share * line.length), 4),
            `${level} ${side} at ${share}`,
          ).toBeGreaterThan(0)
      }
  })

  it('of each segment lie at its height', () => {
    for (const joint of JOINTS) {
      const facet = anchor(TYPICAL_BODY, `facet.${joint}.R`).pointMm[1]
      for (const kind of ['flavum', 'interspinous'] as const) {
        const ys = vertices(`lig.${kind}.${joint}`).map(([, y]) => y)
        expect(Math.min(...ys), joint).toBeLessThan(facet + 4)
        expect(Math.max(...ys), joint).toBeGreaterThan(facet - 14)
      }
    }
  })
})
