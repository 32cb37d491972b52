import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/math/seededRandom.ts'
import {
  endSlope,
  hermite,
  hermiteCrossing,
  intervalOf,
  limitedSlope,
  monotoneSlopes,
} from '../../src/physics/monotoneCubic.ts'

describe('slopes', () => {
  it('are those of a parabola where it is monotone', () => {
    // y = x² at 1, 2, 4.
    expect(limitedSlope(1, 2, 3, 6)).toBeCloseTo(4, 12)
    expect(endSlope(1, 2, 3, 6)).toBeCloseTo(2, 12)
  })

  it('are 0 at an extremum, and at a step into a plateau', () => {
    expect(limitedSlope(1, 1, 2, -3)).toBe(0)
    expect(limitedSlope(1, 1, 0, 4)).toBe(0)
  })

  it('are held to three secants', () => {
    expect(limitedSlope(1, 1, 0.1, 10)).toBeCloseTo(0.3, 12)
    expect(endSlope(1, 1, 1, -9)).toBeCloseTo(3, 12)
    expect(endSlope(1, 1, 1, 9)).toBe(0)
  })

  it('of two points are the line between them', () => {
    expect([...monotoneSlopes([0, 2], [1, 5])]).toEqual([2, 2])
  })
})

describe('hermite', () => {
  it('meets both ends and both slopes', () => {
    const value = (s: number) => hermite(2, 1, 4, 0.5, 1.5, s)
    expect(value(0)).toBe(1)
    expect(value(1)).toBe(4)
    expect((value(1e-6) - value(0)) / 2e-6).toBeCloseTo(0.5, 4)
    expect((value(1) - value(1 - 1e-6)) / 2e-6).toBeCloseTo(1.5, 4)
  })

  it('never leaves the interval of its ends with monotone slopes', () => {
    const random = seededRandom(61)
    let outside = 0
    for (let trial = 0; trial < 300; trial++) {
      const x = [0]
      const y = [0]
      for (let i = 1; i < 6; i++) {
        x.push(x[i - 1]! + 0.1 + random())
        y.push(random() * 10)
      }
      const slopes = monotoneSlopes(x, y)
      for (let i = 0; i < 5; i++)
        for (let s = 0; s <= 1; s += 0.05) {
          const value = hermite(x[i + 1]! - x[i]!, y[i]!, y[i + 1]!, slopes[i]!, slopes[i + 1]!, s)
          outside = Math.max(outside, Math.min(y[i]!, y[i + 1]!) - value, value - Math.max(y[i]!, y[i + 1]!))
        }
    }
    expect(outside).toBeLessThanOrEqual(1e-12)
  })

  it('errs by the third power of the spacing on a smooth rise', () => {
    const errorAt = (h: number): number => {
      const x = [0, h, 2 * h, 3 * h]
      const y = x.map(Math.exp)
      const m = monotoneSlopes(x, y)
      return Math.abs(hermite(h, y[1]!, y[2]!, m[1]!, m[2]!, 0.5) - Math.exp(1.5 * h))
    }
    expect(errorAt(0.2) / errorAt(0.1)).toBeGreaterThan(7)
  })
})

describe('hermiteCrossing', () => {
  it('finds where a monotone cubic passes a level', () => {
    const random = seededRandom(62)
    for (let trial = 0; trial < 200; trial++) {
      const y0 = random() * 10
      const y1 = y0 + (random() - 0.5) * 8
      const m0 = 2.9 * (y1 - y0) * random()
      const m1 = 2.9 * (y1 - y0) * random()
      const level = y0 + (y1 - y0) * random()
      const s = hermiteCrossing(1, y0, y1, m0, m1, level)
      expect(hermite(1, y0, y1, m0, m1, s)).toBeCloseTo(level, 6)
    }
  })

  it('gives the end where the level is the end', () => {
    expect(hermiteCrossing(1, 0, 1, 1, 1, 1)).toBeCloseTo(1, 6)
    expect(hermiteCrossing(1, 0, 1, 1, 1, 0)).toBeCloseTo(0, 6)
  })
})

describe('intervalOf', () => {
  const x = [0, 1, 3, 7]
  it('finds the interval, and clamps outside', () => {
    expect([-1, 0, 0.5, 1, 2.9, 3, 6.9, 7, 9].map((at) => intervalOf(x, at))).toEqual([
      0, 0, 0, 1, 1, 2, 2, 2, 2,
    ])
  })
})
