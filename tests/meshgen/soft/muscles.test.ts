// Sizes of the muscles, measured on the shapes themselves in a back of straight walls and without bone in the way.
import { describe, expect, it } from 'vitest'
import { INTERTRANSVERSE } from '../../../src/anatomy/softTissue.ts'
import type { Field } from '../../../src/meshgen/field.ts'
import { intertransversarius, type Muscle, muscle } from '../../../src/meshgen/soft/muscles.ts'
import { standInSpine } from '../standInSpine.ts'
import { STRAIGHT_BACK } from './straightBack.ts'

const spine = standInSpine()
const NO_BONE: Field = () => 1000

type Axis = 0 | 1 | 2

/** How far a body reaches along an axis through a point, mm: between its first and last inside of 0.05 mm steps. */
function extentMm({ field }: Muscle, at: readonly [number, number, number], axis: Axis): number {
  let first: number | null = null
  let last = 0
  for (let mm = -60; mm <= 60; mm += 0.05) {
    const p: [number, number, number] = [...at]
    p[axis] += mm
    if (field(...p) > 0) continue
    first ??= mm
    last = mm
  }
  return first === null ? 0 : last - first
}

describe('muscles', () => {
  it('quadratus lumborum is 11 mm thick in its middle and thins to its borders', () => {
    const quadratus = muscle('quadratus_lumborum', 'L', spine, STRAIGHT_BACK, NO_BONE)
    const middle = extentMm(quadratus, [48, 37, -26 + 5.7], 2)
    expect(middle).toBeGreaterThan(10.4)
    expect(middle).toBeLessThan(11.6)
    expect(extentMm(quadratus, [60, 37, -26 + 5.7], 2)).toBeLessThan(middle)
  })

  it('psoas major is some 32 mm deep and 24 mm broad beside L3, and thinner above', () => {
    const psoas = muscle('psoas_major', 'L', spine, STRAIGHT_BACK, NO_BONE)
    const beside = (vertebra: 'L1' | 'L3', x: number, z: number) => {
      const [ox, oy, oz] = spine.frames[vertebra].originMm
      return [ox + x, oy, oz + z] as const
    }
    const at = beside('L3', 34, -5)
    expect(Math.abs(extentMm(psoas, at, 2) - 32)).toBeLessThan(3)
    expect(Math.abs(extentMm(psoas, at, 0) - 25)).toBeLessThan(3)
    expect(extentMm(psoas, beside('L1', 24, -9), 2)).toBeLessThan(20)
  })

  it.each(INTERTRANSVERSE)('the slip at %s is about 5 mm thick', (level) => {
    const slip = intertransversarius(level, 'L', spine, NO_BONE)
    const { min, max } = slip.bounds
    const y = (min[1] + max[1]) / 2
    // Where it is thickest at half its height.
    let thickest = 0
    for (let x = min[0]; x <= max[0]; x += 0.25)
      thickest = Math.max(thickest, extentMm(slip, [x, y, (min[2] + max[2]) / 2], 2))
    expect(thickest).toBeGreaterThan(4.4)
    expect(thickest).toBeLessThan(6)
  })

  it.each([
    ['multifidus.superficial', 10, -62],
    ['longissimus', 33, -55],
    ['iliocostalis', 68, -55],
  ] as const)('%s fills its compartment from bone to fascia', (name, x, z) => {
    const body = muscle(name, 'L', spine, STRAIGHT_BACK, NO_BONE)
    const depth = extentMm(body, [x, 0, z], 2)
    expect(depth).toBeGreaterThan(name === 'multifidus.superficial' ? 15 : 40)
    expect(depth).toBeLessThan(58)
    expect(body.field(x, 0, -81)).toBeGreaterThan(0)
  })

  it('lie side by side without sharing room', () => {
    const bodies = (
      ['multifidus.superficial', 'multifidus.deep', 'longissimus', 'iliocostalis'] as const
    ).map((name) => muscle(name, 'L', spine, STRAIGHT_BACK, NO_BONE))
    for (let x = 2; x < 80; x += 3)
      for (let z = -79; z < -28; z += 3) {
        const inside = bodies.filter(({ field }) => field(x, 0, z) < 0)
        expect(inside.length, `${x}, ${z}`).toBeLessThanOrEqual(1)
      }
  })

  it('are the same on the right, mirrored, fibres included', () => {
    for (const name of ['longissimus', 'quadratus_lumborum', 'psoas_major'] as const) {
      const [l, r] = (['L', 'R'] as const).map((side) => muscle(name, side, spine, STRAIGHT_BACK, NO_BONE))
      for (const [x, y, z] of [
        [34, 0, -45],
        [48, 37, -20],
        [36, 0, -5],
      ] as const) {
        expect(r!.field(-x, y, z), name).toBeCloseTo(l!.field(x, y, z), 9)
        expect(r!.fibreAt(-x, y, z)[0], name).toBeCloseTo(-l!.fibreAt(x, y, z)[0], 9)
      }
      expect([r!.bounds.min[0], r!.bounds.max[0]]).toEqual([-l!.bounds.max[0], -l!.bounds.min[0]])
    }
  })

  it('stand off bone by half a millimetre', () => {
    const wall: Field = (x) => 40 - x
    const longissimus = muscle('longissimus', 'L', spine, STRAIGHT_BACK, (x, y, z) => -wall(x, y, z))
    // Bone fills x below 40: the muscle's own edge lies at 40.5.
    expect(longissimus.field(39.9, 0, -55)).toBeGreaterThan(0)
    expect(longissimus.field(42.5, 0, -55)).toBeLessThan(0)
  })
})
