import { describe, expect, it } from 'vitest'
import { mapPoint } from '../../../src/math/affine.ts'
import { BUILD_MAPS, broadTables, slightTables } from '../../../src/meshgen/shapes/builds.ts'
import { TYPICAL_TABLES } from '../../../src/meshgen/shapes/spine.ts'

const { vertebrae, joints } = TYPICAL_TABLES
const broad = broadTables(TYPICAL_TABLES)
const slight = slightTables(TYPICAL_TABLES)

describe('the maps of the builds', () => {
  it('make the broad one larger and the slight one smaller, each way by less than a fifth', () => {
    for (const axis of [0, 1, 2] as const) {
      const at = [0, 0, 0] as [number, number, number]
      at[axis] = 10
      const [large, small] = [BUILD_MAPS.broad, BUILD_MAPS.slight].map((map) => mapPoint(map, at)[axis] / 10)
      expect(large).toBeGreaterThan(1)
      expect(large).toBeLessThan(1.2)
      expect(small).toBeLessThan(1)
      expect(small).toBeGreaterThan(0.8)
    }
  })
})

describe('broadTables', () => {
  it('shorten the L4 transverse processes and bring the L4–L5 joints nearer to the midline', () => {
    expect(broad.vertebrae.L4.transverseProcess.toMm).toBeLessThan(vertebrae.L4.transverseProcess.toMm)
    const [x, y, z] = broad.joints['L4-L5'].centreMm
    expect(x).toBeLessThan(joints['L4-L5'].centreMm[0])
    expect([y, z]).toEqual(joints['L4-L5'].centreMm.slice(1))
  })

  it('leave all else as it is', () => {
    expect(broad.vertebrae.L3).toBe(vertebrae.L3)
    expect(broad.vertebrae.L4.body).toBe(vertebrae.L4.body)
    expect(broad.joints['L5-S1']).toBe(joints['L5-S1'])
    expect(broad.discs).toBe(TYPICAL_TABLES.discs)
  })
})

describe('slightTables', () => {
  it('lengthen the L5 transverse processes and set its pedicles farther out, all by the same', () => {
    expect(slight.vertebrae.L5.transverseProcess.toMm).toBeGreaterThan(vertebrae.L5.transverseProcess.toMm)
    const out = slight.vertebrae.L5.pedicle.xMm.map((x, i) => x - vertebrae.L5.pedicle.xMm[i]!)
    for (const mm of out) expect(mm).toBeCloseTo(out[0]!, 9)
    expect(out[0]).toBeGreaterThan(0)
  })

  it('turn the L2 pedicles about their middle: front end in, back end out', () => {
    const turned = slight.vertebrae.L2.pedicle.xMm.map((x, i) => x - vertebrae.L2.pedicle.xMm[i]!)
    expect(turned[0]).toBeLessThan(0)
    expect(turned.at(-1)).toBeCloseTo(-turned[0]!, 9)
    expect(turned.reduce((sum, mm) => sum + mm, 0)).toBeCloseTo(0, 9)
  })

  it('change no table they are given', () => {
    expect(TYPICAL_TABLES.vertebrae.L2).toBe(vertebrae.L2)
    expect(slight.vertebrae.L3).toBe(vertebrae.L3)
    expect(slight.joints).toBe(joints)
  })
})
