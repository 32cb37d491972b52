import { describe, expect, it } from 'vitest'
import type { Field } from '../../../src/meshgen/field.ts'
import { type Roughness, roughened } from '../../../src/meshgen/shapes/roughness.ts'

/** Bone below this height: half way up a cell of pits. */
const TOP_MM = 3.25
const floor: Field = (_x, y) => y - TOP_MM
const nowhere = () => 0
const everywhere = () => 1
const rough = (change: Partial<Roughness> = {}): Field =>
  roughened(floor, {
    seed: 1,
    tipShareAt: nowhere,
    waistShareAt: nowhere,
    facetShareAt: nowhere,
    ...change,
  })

/** How far the surface is displaced, over a patch of 40 × 40 mm. */
function bumps(field: Field): number[] {
  const found: number[] = []
  for (let x = 0; x < 40; x += 0.9) for (let z = 0; z < 40; z += 0.9) found.push(-field(x, TOP_MM, z))
  return found
}
const spread = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length)

describe('roughened', () => {
  const plain = bumps(rough())

  it('stands out and in by a third of a millimetre at most', () => {
    expect(Math.max(...plain.map(Math.abs))).toBeLessThanOrEqual(0.2 + 0.1 + 0.045)
    expect(Math.max(...plain)).toBeGreaterThan(0.05)
    expect(Math.min(...plain)).toBeLessThan(-0.05)
  })

  it('is the same every time and another for another bone', () => {
    expect(bumps(rough())).toEqual(plain)
    expect(bumps(rough({ seed: 2 }))).not.toEqual(plain)
  })

  it('changes nothing farther than 2.5 mm from the surface', () => {
    for (const y of [-8, -2.6, 2.6, 8]) expect(rough()(3, TOP_MM + y, 5)).toBe(floor(3, TOP_MM + y, 5))
    expect(rough()(3, TOP_MM + 2.4, 5)).toBeCloseTo(2.4, 1)
  })

  it('is rougher on the tips of processes', () => {
    expect(spread(bumps(rough({ tipShareAt: everywhere })))).toBeGreaterThan(1.1 * spread(plain))
  })

  it('leaves joint faces almost smooth', () => {
    expect(spread(bumps(rough({ facetShareAt: everywhere })))).toBeCloseTo(0.15 * spread(plain), 6)
  })

  it('has striae and pits on the waist, pits being hollows', () => {
    const waist = bumps(rough({ waistShareAt: everywhere }))
    const changed = waist.map((v, i) => v - plain[i]!)
    // A stria is at most 0.1 mm high: what is deeper is a pit.
    expect(Math.max(...changed)).toBeLessThanOrEqual(0.1)
    expect(Math.min(...changed)).toBeLessThan(-0.11)
  })

  it('keeps the field a distance: its slope near the surface stays near 1', () => {
    const field = rough({ tipShareAt: everywhere })
    for (let x = 0; x < 30; x += 1.7) {
      const slope = (field(x, TOP_MM + 0.2, 4) - field(x, TOP_MM - 0.2, 4)) / 0.4
      expect(Math.abs(slope - 1)).toBeLessThan(0.35)
    }
  })
})
