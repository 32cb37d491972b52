// The third lumbar vertebra as it is built, at points and lines: no mesh is made.
import { describe, expect, it } from 'vitest'
import { MIDLINE_PARTS, PAIRED_PARTS, partsOfBone } from '../../../src/anatomy/structures.ts'
import { addScaled, type Vec3 } from '../../../src/math/vec3.ts'
import { framesOf, jointAbove, jointBelow, VERTEBRA_TABLE } from '../../../src/meshgen/shapes/bones.ts'
import { jointPoint } from '../../../src/meshgen/shapes/facetJoint.ts'
import { vertebraPlaces } from '../../../src/meshgen/shapes/vertebraPlaces.ts'
import { partIndexAt } from '../../../src/meshgen/shapes/vertebraRegions.ts'
import { vertebraSolid } from '../../../src/meshgen/shapes/vertebraSolid.ts'

const { L3 } = VERTEBRA_TABLE
const upper = jointAbove('L3')
const lower = jointBelow('L3', framesOf(VERTEBRA_TABLE))
const solid = vertebraSolid(L3, upper, lower)
const places = vertebraPlaces(L3, upper, lower)
const { field } = solid

describe('vertebraSolid', () => {
  it('has bone in the body, pedicles, laminae and processes', () => {
    const { pedicleCentre, tpTip, laminaCentre, spinousTip } = places
    for (const at of [
      [0, -14, 0],
      pedicleCentre,
      addScaled(tpTip, [1, 0, 0], -3),
      addScaled(laminaCentre, [0, 0, 1], 2),
      addScaled(spinousTip, [0, 0, 1], 4),
    ] as Vec3[])
      expect(field(...at), `${at}`).toBeLessThan(0)
  })

  it('leaves the canal free, wide enough for the sac', () => {
    for (const y of [-4, -14, -24, -34])
      for (const x of [-6, 0, 6]) expect(field(x, y, -26), `${x}, ${y}`).toBeGreaterThan(0)
  })

  it('leaves the foramen below the pedicle free', () => {
    expect(field(...places.foramen)).toBeGreaterThan(2)
  })

  it('never reaches the middle of a joint, and keeps half its gap in the middle of the face', () => {
    for (const joint of [upper, lower]) {
      for (const along of [-0.7, 0, 0.7])
        for (const upward of [-0.6, 0, 0.6])
          expect(field(...jointPoint(joint, along, upward)), `${along}, ${upward}`).toBeGreaterThan(0)
      expect(field(...joint.centre)).toBeGreaterThan(0.9)
      expect(field(...joint.centre)).toBeLessThan(1.2)
    }
  })

  it('is its own face behind each joint: superior outside the upper one, inferior inside the lower one', () => {
    expect(field(...jointPoint(upper, 0, 0, -2.4))).toBeLessThan(0)
    expect(field(...jointPoint(upper, 0, 0, 2.4))).toBeGreaterThan(0)
    expect(field(...jointPoint(lower, 0, 0, 2.4))).toBeLessThan(0)
    expect(field(...jointPoint(lower, 0, 0, -2.4))).toBeGreaterThan(0)
  })

  it('is alike on both sides but for the tip of its spinous process', () => {
    for (const [x, y, z] of [
      [18, -8, -20],
      [30, -10, -30],
      [14, -30, -36],
      [21, -20, 4],
      [9, -22, -40],
    ] as const)
      expect(field(-x, y, z)).toBeCloseTo(field(x, y, z), 2)
  })

  it('tells far away no more than the distance to its box, and something', () => {
    const { min, max } = solid.bounds
    expect(field(max[0] + 30, -10, -20)).toBeGreaterThan(6)
    expect(field(max[0] + 30, -10, -20)).toBeLessThan(80)
    expect(field(0, min[1] - 20, 0)).toBeGreaterThan(15)
  })

  it('lies within its bounds', () => {
    const { min, max } = solid.bounds
    const outside: Vec3[] = []
    for (let x = -60; x <= 60; x += 4)
      for (let y = -60; y <= 20; y += 4)
        for (let z = -90; z <= 40; z += 4) {
          const out = [x, y, z].some((v, i) => v < min[i]! || v > max[i]!)
          if (out && field(x, y, z) < 0) outside.push([x, y, z])
        }
    expect(outside).toEqual([])
  })
})

describe('partIndexAt', () => {
  const names = partsOfBone('bone.L3')
  const index = partIndexAt('bone.L3', L3, solid.parts)
  const partAt = (...p: Vec3): string => names[index(...p)]!

  it('calls each place what an anatomist would', () => {
    const { pedicleCentre, tpTip, laminaCentre, mamillary } = places
    expect(partAt(0, -14, 18)).toBe('bone.L3.body')
    expect(partAt(0, -22, -62)).toBe('bone.L3.sp')
    expect(partAt(...pedicleCentre)).toBe('bone.L3.pedicle.L')
    expect(partAt(...addScaled(tpTip, [1, 0, 0], -4))).toBe('bone.L3.tp.L')
    expect(partAt(...laminaCentre)).toBe('bone.L3.lamina.L')
    expect(partAt(...mamillary)).toBe('bone.L3.mamillary.L')
    expect(partAt(17, 2, -31)).toBe('bone.L3.sap.L')
    expect(partAt(12, -38, -36)).toBe('bone.L3.iap.L')
  })

  it('gives the same part of the other side on the right', () => {
    for (const p of [places.pedicleCentre, places.laminaCentre, places.mamillary, places.accessory] as Vec3[])
      expect(partAt(-p[0], p[1], p[2])).toBe(partAt(...p).replace(/L$/, 'R'))
  })

  it('knows every part of the bone somewhere on its surface', () => {
    const found = new Set<string>()
    for (let x = -47; x <= 48; x += 2.5)
      for (let y = -48; y <= 10; y += 2.5)
        for (let z = -78; z <= 24; z += 2.5) if (Math.abs(field(x, y, z)) < 1.2) found.add(partAt(x, y, z))
    const wanted = [
      ...MIDLINE_PARTS.map((part) => `bone.L3.${part}`),
      ...PAIRED_PARTS.flatMap((part) => [`bone.L3.${part}.L`, `bone.L3.${part}.R`]),
    ]
    expect([...found].sort()).toEqual(wanted.sort())
  })
})
