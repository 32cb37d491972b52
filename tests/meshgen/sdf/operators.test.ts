import { describe, expect, it } from 'vitest'
import {
  roundIntersection,
  smoothDifference,
  smoothIntersection,
  smoothUnion,
  softAbs,
} from '../../../src/meshgen/sdf/operators.ts'

describe('smoothUnion', () => {
  it('is the lesser distance where the two differ by the width or more', () => {
    expect(smoothUnion(1, 3, 2)).toBe(1)
    expect(smoothUnion(5, -1, 2)).toBe(-1)
  })

  it('fills the joint by a quarter of the width where the two are alike', () => {
    expect(smoothUnion(0, 0, 2)).toBe(-0.5)
    expect(smoothUnion(1, 2, 2)).toBe(0.875)
  })

  it('does not mind the order, and is plain without a width', () => {
    expect(smoothUnion(0.3, 1, 2)).toBe(smoothUnion(1, 0.3, 2))
    expect(smoothUnion(0.3, 1, 0)).toBe(0.3)
  })
})

describe('smoothIntersection', () => {
  it('is the greater distance where the two differ by the width or more', () => {
    expect(smoothIntersection(1, 3, 2)).toBe(3)
  })

  it('takes a quarter of the width off the edge', () => {
    expect(smoothIntersection(0, 0, 2)).toBe(0.5)
    expect(smoothIntersection(-1, -2, 2)).toBe(-0.875)
    expect(smoothIntersection(-1, -2, 0)).toBe(-1)
  })
})

describe('smoothDifference', () => {
  it('leaves outside what lies deep in the tool', () => {
    expect(smoothDifference(-5, -3, 1)).toBe(3)
  })

  it('leaves the solid alone far from the tool', () => {
    expect(smoothDifference(-2, 9, 1)).toBe(-2)
  })
})

describe('roundIntersection', () => {
  it('is plain along either face', () => {
    expect(roundIntersection(0.5, -4, 1)).toBe(0.5)
    expect(roundIntersection(-6, -3, 1)).toBe(-3)
  })

  it('has a circular edge', () => {
    const round = 2 / Math.SQRT2 - 2
    expect(roundIntersection(round, round, 2)).toBeCloseTo(0, 12)
    expect(roundIntersection(1, 2, 2)).toBe(3)
  })
})

describe('softAbs', () => {
  it('has no crease at 0 and the plain value far off', () => {
    expect(softAbs(0, 0.9)).toBe(0.9)
    expect(softAbs(-4, 3)).toBe(5)
    expect(softAbs(100, 1)).toBeCloseTo(100, 1)
  })
})
