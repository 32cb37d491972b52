import { describe, expect, it } from 'vitest'
import { CLEARANCE_MM, keptClear } from '../../../src/meshgen/shapes/clearance.ts'
import { sphere } from '../simpleSolids.ts'

// Two balls that overlap by 2 mm.
const a = sphere(5, [-4, 0, 0])
const b = sphere(5, [4, 0, 0])
const ownA = keptClear(a.field, b.field, b.bounds)
const ownB = keptClear(b.field, a.field, a.bounds)

describe('keptClear', () => {
  it('leaves the clearance between two bones that would share room', () => {
    const edge = (field: typeof ownA, sign: 1 | -1): number => {
      for (let x = -3; x < 3; x += 0.01) if (field(sign * x, 0, 0) > 0) return sign * x
      throw new Error('no edge')
    }
    expect(edge(ownB, -1) - edge(ownA, 1)).toBeCloseTo(CLEARANCE_MM, 1)
  })

  it('divides what they would share evenly', () => {
    for (const [x, y] of [
      [0.3, 0],
      [-1, 2],
      [1.5, 1],
    ] as const) {
      expect(ownB(-x, y, 0)).toBeCloseTo(ownA(x, y, 0), 12)
    }
  })

  it('changes nothing far from the other', () => {
    expect(ownA(-9, 0, 0)).toBe(a.field(-9, 0, 0))
    expect(ownA(-20, 3, 0)).toBe(a.field(-20, 3, 0))
  })

  it('only ever takes away', () => {
    for (let x = -10; x <= 10; x += 0.5) {
      for (let y = 0; y <= 6; y++) expect(ownA(x, y, 0)).toBeGreaterThanOrEqual(a.field(x, y, 0))
    }
  })
})
