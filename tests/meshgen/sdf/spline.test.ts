import { describe, expect, it } from 'vitest'
import {
  flatEndedSpline,
  naturalSpline,
  periodicSpline,
  splineAt,
  splineSlopeAt,
} from '../../../src/meshgen/sdf/spline.ts'

describe('naturalSpline', () => {
  it('passes through all its values', () => {
    const spline = naturalSpline([1, 4, -2, 7])
    for (const [t, value] of [1, 4, -2, 7].entries()) expect(splineAt(spline, t)).toBeCloseTo(value, 12)
  })

  it('is a straight line through values on one', () => {
    const line = naturalSpline([2, 5, 8, 11])
    expect(splineAt(line, 1.5)).toBeCloseTo(6.5, 12)
    expect(splineSlopeAt(line, 0.25)).toBeCloseTo(3, 12)
  })

  it('bulges over three values as the known cubic does', () => {
    // Natural cubic through 0, 1, 0: 1.5 t - 0.5 t^3 on the first piece.
    const spline = naturalSpline([0, 1, 0])
    expect(splineAt(spline, 0.5)).toBeCloseTo(0.6875, 12)
    expect(splineAt(spline, 1.5)).toBeCloseTo(0.6875, 12)
    expect(splineSlopeAt(spline, 0)).toBeCloseTo(1.5, 12)
    expect(splineSlopeAt(spline, 1)).toBeCloseTo(0, 12)
  })

  it('is a constant from a single value', () => {
    const flat = naturalSpline([7])
    expect(splineAt(flat, 0.4)).toBe(7)
    expect(splineSlopeAt(flat, 0.4)).toBe(0)
  })

  it('refuses an empty table', () => {
    expect(() => naturalSpline([])).toThrow('spline: needs at least 1 value, got 0')
  })
})

describe('splineAt', () => {
  it('holds the ends beyond them, without slope', () => {
    const spline = naturalSpline([1, 4, 9])
    expect(splineAt(spline, -3)).toBe(1)
    expect(splineAt(spline, 8)).toBeCloseTo(9, 12)
    expect(splineSlopeAt(spline, -0.1)).toBe(0)
    expect(splineSlopeAt(spline, 2.1)).toBe(0)
  })

  it('has the slope that its values show', () => {
    const spline = naturalSpline([1, 4, -2, 7])
    for (const t of [0.3, 0.999, 1.001, 2.6]) {
      const measured = (splineAt(spline, t + 1e-5) - splineAt(spline, t - 1e-5)) / 2e-5
      expect(splineSlopeAt(spline, t)).toBeCloseTo(measured, 3)
    }
  })
})

describe('flatEndedSpline', () => {
  const spline = flatEndedSpline([10, 7, 4])

  it('has no slope at either end', () => {
    expect(splineSlopeAt(spline, 0)).toBeCloseTo(0, 12)
    expect(splineSlopeAt(spline, 2)).toBeCloseTo(0, 12)
  })

  it('passes through all its values', () => {
    expect([0, 1, 2].map((t) => splineAt(spline, t))).toEqual([10, 7, 4])
  })

  it('refuses a table too short to have two ends and a middle', () => {
    expect(() => flatEndedSpline([1, 2])).toThrow('at least 3 values, got 2')
  })
})

describe('periodicSpline', () => {
  const spline = periodicSpline([4, 6, 4, 2])

  it('comes back to its first value after the last', () => {
    expect(spline.pieces).toBe(4)
    expect(splineAt(spline, 4)).toBeCloseTo(4, 12)
  })

  it('goes on smoothly where it closes', () => {
    expect(splineSlopeAt(spline, 0)).toBeCloseTo(splineSlopeAt(spline, 4), 2)
  })

  it('has its peak and its trough where the values have them', () => {
    expect(splineSlopeAt(spline, 1)).toBeCloseTo(0, 1)
    expect(splineSlopeAt(spline, 3)).toBeCloseTo(0, 1)
  })

  it('refuses fewer than four values', () => {
    expect(() => periodicSpline([1, 2, 3])).toThrow('at least 4 values, got 3')
  })
})
