import { describe, expect, it } from 'vitest'
import { heightCurve } from '../../../src/meshgen/soft/heightCurve.ts'

describe('heightCurve', () => {
  it('keeps a straight line straight, and its ends beyond them', () => {
    const curve = heightCurve([
      [100, 5],
      [0, 15],
    ])
    expect(curve(50)).toBeCloseTo(10, 9)
    expect(curve(130)).toBe(5)
    expect(curve(-20)).toBe(15)
  })

  it('rounds corners off without leaving the values it was given', () => {
    const curve = heightCurve([
      [0, 0],
      [40, 10],
      [80, 0],
    ])
    expect(curve(40)).toBeLessThan(10)
    expect(curve(40)).toBeGreaterThan(7)
    expect(curve(20)).toBeCloseTo(5, 1)
  })

  it('refuses to be made of nothing', () => {
    expect(() => heightCurve([])).toThrow('heightCurve: needs at least 1 knot, got 0')
  })
})
