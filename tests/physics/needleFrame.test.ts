import { describe, expect, it } from 'vitest'
import { dot, length, type Vec3 } from '../../src/math/vec3.ts'
import { inNeedleFrame, placeNeedle } from '../../src/physics/needleFrame.ts'

describe('placeNeedle', () => {
  it('makes its directions unit length and square to each other', () => {
    for (const shaft of [
      [0, 0, 2],
      [3, 0.1, 0],
      [1, 1, 1],
    ] as Vec3[]) {
      const placement = placeNeedle([0, 0, 0], shaft, 0.001)
      expect(length(placement.shaft)).toBeCloseTo(1, 12)
      expect(length(placement.away)).toBeCloseTo(1, 12)
      expect(dot(placement.shaft, placement.away)).toBeCloseTo(0, 12)
    }
  })

  it('keeps the side that faces away from the bone', () => {
    const { away } = placeNeedle([0, 0, 0], [0, 0, 1], 0.001, [0, 3, 4])
    expect(away).toEqual([0, 1, 0])
  })

  it('refuses a unit that is none', () => {
    expect(() => placeNeedle([0, 0, 0], [0, 0, 1], 0)).toThrow('metresPerUnit must be > 0, got 0')
  })
})

describe('inNeedleFrame', () => {
  const placement = placeNeedle([10, 20, 30], [0, 1, 0], 0.001, [1, 0, 0])

  it('puts the point at the origin', () => {
    expect(inNeedleFrame(placement, [10, 20, 30])).toEqual([0, 0, 0])
  })

  it('counts z up the shaft, x away from the plane, in metres', () => {
    const [x, y, z] = inNeedleFrame(placement, [12, 25, 30])
    expect([x, z]).toEqual([0.002, 0.005])
    expect(y).toBeCloseTo(0, 15)
  })

  it('keeps distances', () => {
    const place = inNeedleFrame(placement, [13, 24, 42])
    expect(length(place)).toBeCloseTo(0.013, 12)
  })
})
