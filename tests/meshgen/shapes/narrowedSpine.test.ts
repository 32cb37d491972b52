import { describe, expect, it } from 'vitest'
import { mapPoint } from '../../../src/math/affine.ts'
import { addScaled, distance, type Vec3 } from '../../../src/math/vec3.ts'
import { LOWERED, lowerMap } from '../../../src/meshgen/shapes/narrowedSpine.ts'
import { TYPICAL_TABLES } from '../../../src/meshgen/shapes/spine.ts'
import { boneOf, builtSpine } from '../builtSpines.ts'

const typical = builtSpine()
const narrowed = builtSpine('narrowed')
const map = lowerMap(TYPICAL_TABLES)

describe('lowerMap', () => {
  it('is a shift up, in whole micrometres', () => {
    const [x, y, z] = mapPoint(map, [0, 0, 0])
    expect(x).toBe(0)
    expect(y).toBeGreaterThan(3)
    for (const mm of [y, z]) expect(mm * 1000).toBeCloseTo(Math.round(mm * 1000), 6)
    expect(distance(mapPoint(map, [10, 20, 30]), [10, 20 + y, 30 + z])).toBeLessThan(1e-12)
  })
})

describe('narrowedSpine', () => {
  it('leaves T12 to L4 where they stand and carries L5 and the sacrum up', () => {
    for (const vertebra of ['T12', 'L1', 'L2', 'L3', 'L4'] as const)
      expect(narrowed.frames[vertebra]).toEqual(typical.frames[vertebra])
    for (const vertebra of ['L5', 'S1'] as const)
      expect(narrowed.frames[vertebra].originMm).toEqual(mapPoint(map, typical.frames[vertebra].originMm))
  })

  it('carries every structure that it lists, by the same map', () => {
    const p: Vec3 = [22, -75, -32]
    for (const id of LOWERED.filter((name) => name.startsWith('bone.') && !name.includes('ilium')))
      expect(boneOf(narrowed, id).field(...mapPoint(map, p)), id).toBeCloseTo(
        boneOf(typical, id).field(...p),
        6,
      )
    narrowed.ilia.forEach((ilium, i) => {
      expect(ilium.field(...mapPoint(map, p))).toBeCloseTo(typical.ilia[i]!.field(...p), 6)
    })
  })

  it('brings L5 nearer to L4: half the disc is gone', () => {
    const height = (spine: typeof narrowed): number => {
      const { originMm, yUnit } = spine.frames.L5
      const l4 = boneOf(spine, 'bone.L4').field
      let mm = 0
      while (l4(...addScaled(originMm, yUnit, mm)) > 0) mm += 0.1
      return mm
    }
    expect(height(narrowed)).toBeLessThan(0.75 * height(typical))
    expect(height(narrowed)).toBeGreaterThan(2)
  })

  it('keeps L4 out of L5 all round their joints', () => {
    const [l4, l5] = ['bone.L4', 'bone.L5'].map((id) => boneOf(narrowed, id).field)
    const shared: Vec3[] = []
    const [cx, cy, cz] = narrowed.seeds['L5.R'].upperFacetCentre
    for (let x = -14; x <= 14; x += 3)
      for (let y = -16; y <= 14; y += 3)
        for (let z = -12; z <= 12; z += 3) {
          const p: Vec3 = [cx + x, cy + y, cz + z]
          if (l4!(...p) < 0.3 && l5!(...p) < 0.3) shared.push(p)
        }
    expect(shared).toEqual([])
  })

  it('moves the seeds of L5 with it and keeps those above', () => {
    expect(narrowed.seeds['L5.R'].mamillary).toEqual(mapPoint(map, typical.seeds['L5.R'].mamillary))
    expect(narrowed.seeds['L3.R']).toEqual(typical.seeds['L3.R'])
    expect(narrowed.sacralSeeds.L.grooveTop).toEqual(mapPoint(map, typical.sacralSeeds.L.grooveTop))
    expect(narrowed.spinousTips.L4).toEqual(typical.spinousTips.L4)
  })
})
