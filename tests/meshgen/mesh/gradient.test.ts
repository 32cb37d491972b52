import { describe, expect, it } from 'vitest'
import { outwardAt, projectTo, slopeAt } from '../../../src/meshgen/mesh/gradient.ts'
import { sphere } from '../simpleSolids.ts'

describe('gradient', () => {
  it('reads value and slope of a plane', () => {
    const slope = new Float64Array(3)
    const value = slopeAt((x, y, z) => 0.5 * x - 2 * y + z + 3, 1, 2, 3, slope)
    expect(value).toBeCloseTo(2.5, 9)
    expect([...slope].map((s) => Number(s.toFixed(6)))).toEqual([0.5, -2, 1])
  })

  it('points out of a ball', () => {
    const [x, y, z] = outwardAt(sphere(5).field, [3, 0, 4])
    expect(x).toBeCloseTo(0.6, 1.9)
    expect(y).toBeCloseTo(0, 1.9)
    expect(z).toBeCloseTo(0.8, 1.9)
  })

  it('projects onto the surface, or onto a shell round it', () => {
    const { field } = sphere(5)
    expect(field(...projectTo(field, [9, 2, 1]))).toBeCloseTo(0, 2)
    expect(field(...projectTo(field, [1, 2, 1], 0.8))).toBeCloseTo(0.8, 2)
  })

  it('refuses a flat field', () => {
    expect(() => outwardAt(() => 1, [0, 0, 0])).toThrow(/gradient: field is flat/)
  })
})
