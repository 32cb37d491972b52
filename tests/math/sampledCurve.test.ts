import { describe, expect, it } from 'vitest'
import { sampledAt } from '../../src/math/sampledCurve.ts'

const PLACES = [0, 10, 20]
const VALUES = [1, 3, 2]

describe('sampledCurve', () => {
  it('gives the samples at their places', () => {
    expect(PLACES.map((at) => sampledAt(PLACES, VALUES, at))).toEqual([1, 3, 2])
  })

  it('runs straight between two samples', () => {
    expect(sampledAt(PLACES, VALUES, 5)).toBeCloseTo(2, 12)
    expect(sampledAt(PLACES, VALUES, 17.5)).toBeCloseTo(2.25, 12)
  })

  it('is held before the first and after the last', () => {
    expect(sampledAt(PLACES, VALUES, -4)).toBe(1)
    expect(sampledAt(PLACES, VALUES, 1e6)).toBe(2)
  })
})
