// Ligaments between the bones of the typical spine and in a straight canal, asked at points and along lines.
import { describe, expect, it } from 'vitest'
import { INTERTRANSVERSE } from '../../../src/anatomy/softTissue.ts'
import { mix, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field, Solid } from '../../../src/meshgen/field.ts'
import { unionField } from '../../../src/meshgen/mesh/unionField.ts'
import {
  interspinous,
  intertransverse,
  ligamentumFlavum,
  longitudinal,
  supraspinous,
  without,
} from '../../../src/meshgen/soft/ligaments.ts'
import { builtSpine } from '../builtSpines.ts'
import { STRAIGHT_CANAL } from './straightBack.ts'

const spine = builtSpine()
const bone = unionField(spine.bones)
const NO_BONE: Field = () => 1000

/** How far a body reaches along an axis through a point, mm. */
function extentMm({ field }: Solid, at: Vec3, axis: 0 | 1 | 2, reachMm = 20): number {
  let inside = 0
  for (let mm = -reachMm; mm <= reachMm; mm += 0.2) {
    const p: [number, number, number] = [...at]
    p[axis] += mm
    if (field(...p) < 0) inside += 0.2
  }
  return inside
}

describe('without', () => {
  it('takes bone and a gap round it from a body, and nothing far away', () => {
    const body = without(
      (x) => Math.abs(x) - 5,
      (x) => x - 2,
      0.5,
    )
    expect(body(1, 0, 0)).toBeGreaterThan(0)
    expect(body(2.4, 0, 0)).toBeGreaterThan(0)
    expect(body(3, 0, 0)).toBeLessThan(0)
    expect(body(12, 0, 0)).toBe(7)
  })
})

describe('ligamentumFlavum', () => {
  const { id, field, bounds } = ligamentumFlavum('L3-L4', spine, STRAIGHT_CANAL, NO_BONE)
  const y = (bounds.min[1] + bounds.max[1]) / 2

  it('lines the canal’s back on both sides, some 3 mm thick', () => {
    expect(id).toBe('lig.flavum.L3-L4')
    const beside = (x: number) => {
      let inside = 0
      for (let z = -50; z < -24; z += 0.1) if (field(x, y, z) < 0) inside += 0.1
      return inside
    }
    expect(beside(3)).toBeGreaterThan(2.4)
    expect(beside(3)).toBeLessThan(4.6)
    expect(beside(-3)).toBeCloseTo(beside(3), 1)
  })

  it('leaves a slit in the midline and the front of the canal free', () => {
    for (let z = -50; z < -20; z += 0.5) expect(field(0, y, z)).toBeGreaterThan(0)
    for (let z = -23; z < -10; z += 1) for (const x of [-6, 0, 6]) expect(field(x, y, z)).toBeGreaterThan(0)
  })

  it('reaches from the upper lamina to the lower one, not beyond', () => {
    const lamina = (level: 'L3' | 'L4') => spine.seeds[`${level}.R`].laminaCentre[1]
    expect(bounds.max[1]).toBeLessThan(lamina('L3') + 1)
    expect(bounds.min[1]).toBeGreaterThan(lamina('L4'))
  })
})

describe('interspinous', () => {
  const body = interspinous('L3-L4', spine, bone)
  const [up, down] = [spine.spinousTips.L3, spine.spinousTips.L4]
  const middle: Vec3 = [0, (up[1] + down[1]) / 2, (up[2] + down[2]) / 2 + 12]

  it('is a thin plate between two spinous processes', () => {
    expect(body.field(...middle)).toBeLessThan(0)
    expect(extentMm(body, middle, 0)).toBeGreaterThan(1.6)
    expect(extentMm(body, middle, 0)).toBeLessThan(4.4)
  })

  it('stays out of bone and does not stand out behind the tips', () => {
    const { min, max } = body.bounds
    const inBone: Vec3[] = []
    for (let y = min[1]; y < max[1]; y += 3)
      for (let z = min[2]; z < max[2]; z += 3)
        if (body.field(0, y, z) < 0 && bone(0, y, z) < 0) inBone.push([0, y, z])
    expect(inBone).toEqual([])
    expect(body.field(0, middle[1], Math.min(up[2], down[2]) - 4)).toBeGreaterThan(0)
  })
})

describe('supraspinous', () => {
  const body = supraspinous(spine, bone)

  it('runs over the tips down to L4 and ends there', () => {
    for (const level of ['L1', 'L2', 'L3', 'L4'] as const) {
      const [x, y, z] = spine.spinousTips[level]
      let inside = false
      for (let back = -6; back < 6; back += 0.2) inside ||= body.field(x, y, z - back) < 0
      expect(inside, level).toBe(true)
    }
    const [x, y, z] = spine.spinousTips.L5
    for (let back = -6; back < 10; back += 1) expect(body.field(x, y, z - back)).toBeGreaterThan(0)
  })

  it('is narrower and deeper between two tips than on them', () => {
    const [a, b] = [spine.spinousTips.L2, spine.spinousTips.L3]
    const widthNear = (p: Vec3) =>
      Math.max(...Array.from({ length: 10 }, (_, i) => extentMm(body, [p[0], p[1], p[2] - 5 + i], 0, 6)))
    expect(widthNear(mix(a, b, 0.5))).toBeLessThan(widthNear(a) - 0.8)
  })
})

describe('intertransverse', () => {
  it.each(INTERTRANSVERSE)('is a thin membrane at %s, on both sides alike', (level) => {
    const [l, r] = (['L', 'R'] as const).map((suffix) => intertransverse(level, suffix, spine, NO_BONE))
    const { min, max } = l!.bounds
    const y = (min[1] + max[1]) / 2
    const thicknesses = Array.from({ length: 12 }, (_, i) =>
      extentMm(l!, [min[0] + ((i + 1) * (max[0] - min[0])) / 13, y, (min[2] + max[2]) / 2], 2),
    )
    expect(Math.max(...thicknesses)).toBeGreaterThan(0.5)
    expect(Math.max(...thicknesses)).toBeLessThan(1.6)
    // The borders fray by their own place; the sheet itself is mirrored.
    expect(r!.bounds.max[0]).toBeLessThan(0)
    expect(Math.abs(r!.bounds.min[0] + max[0])).toBeLessThan(1.5)
  })
})

describe('longitudinal', () => {
  /** A column as a box: bodies and discs from z = −16 to 16. */
  const hard: Field = (x, _y, z) => Math.max(Math.abs(z) - 16, Math.abs(x) - 24)
  const discs = spine.discs.map(({ bounds }) => (bounds.min[1] + bounds.max[1]) / 2)
  const overDisc = discs[3]!
  const overBody = (discs[3]! + discs[2]!) / 2

  it('lies in front of bodies and discs, broad, or behind them in front of the sac', () => {
    const front = longitudinal('anterior', spine, STRAIGHT_CANAL, hard)
    expect(front.field(0, overBody, 17)).toBeLessThan(0)
    expect(front.field(0, overBody, -17)).toBeGreaterThan(0)
    expect(extentMm(front, [0, overBody, 17], 0)).toBeGreaterThan(18)
  })

  it('is thicker in front over a body than over a disc', () => {
    const front = longitudinal('anterior', spine, STRAIGHT_CANAL, hard)
    expect(extentMm(front, [0, overBody, 17], 2, 6)).toBeGreaterThan(
      extentMm(front, [0, overDisc, 17], 2, 6) + 0.2,
    )
  })
})
