import { describe, expect, it } from 'vitest'
import { ellipsoid } from '../../../src/meshgen/sdf/ellipsoid.ts'

const ball = ellipsoid({ centreMm: [1, 2, 3], halfAxesMm: [4, 4, 4], turnDeg: [20, 30, 40] })
const egg = ellipsoid({ centreMm: [0, 0, 0], halfAxesMm: [6, 3, 2], turnDeg: [0, 0, 0] })

describe('ellipsoid', () => {
  it('is the distance to a ball where the half-axes are alike, however turned', () => {
    expect(ball.field(1, 2, 10)).toBeCloseTo(3, 9)
    expect(ball.field(4, 6, 3)).toBeCloseTo(1, 9)
    expect(ball.field(1, 1, 3)).toBeCloseTo(-3, 9)
  })

  it('has its surface at the ends of its half-axes', () => {
    for (const [x, y, z] of [
      [6, 0, 0],
      [-6, 0, 0],
      [0, 3, 0],
      [0, 0, -2],
    ] as const) {
      expect(egg.field(x, y, z)).toBeCloseTo(0, 9)
    }
  })

  it('is never deeper than its smallest half-axis', () => {
    expect(egg.field(0, 0, 0)).toBe(-2)
    expect(egg.field(0.5, 0, 0)).toBeGreaterThanOrEqual(-2)
  })

  it('turns about z from x towards y', () => {
    const turned = ellipsoid({ centreMm: [0, 0, 0], halfAxesMm: [6, 3, 2], turnDeg: [0, 0, 90] })
    expect(turned.field(0, 6, 0)).toBeCloseTo(0, 9)
    expect(turned.field(3, 0, 0)).toBeCloseTo(0, 9)
    const slant = ellipsoid({ centreMm: [0, 0, 0], halfAxesMm: [6, 1, 1], turnDeg: [0, 0, 45] })
    expect(slant.field(3, 3, 0)).toBeLessThan(0)
    expect(slant.field(3, -3, 0)).toBeGreaterThan(1)
  })

  it('turns about x from y towards z, and about y from z towards x', () => {
    const aboutX = ellipsoid({ centreMm: [0, 0, 0], halfAxesMm: [1, 6, 1], turnDeg: [45, 0, 0] })
    expect(aboutX.field(0, 3, 3)).toBeLessThan(0)
    expect(aboutX.field(0, 3, -3)).toBeGreaterThan(1)
    const aboutY = ellipsoid({ centreMm: [0, 0, 0], halfAxesMm: [1, 1, 6], turnDeg: [0, 45, 0] })
    expect(aboutY.field(3, 0, 3)).toBeLessThan(0)
    expect(aboutY.field(-3, 0, 3)).toBeGreaterThan(1)
  })

  it('lies in its box and touches it', () => {
    const upright = ellipsoid({ centreMm: [5, 0, 0], halfAxesMm: [6, 3, 2], turnDeg: [0, 0, 90] }).bounds
    const sides = [...upright.min, ...upright.max]
    for (const [i, want] of [2, -6, -2, 8, 6, 2].entries()) expect(sides[i]).toBeCloseTo(want, 9)
  })

  it('keeps a half-axis of at least 0.2 mm', () => {
    const flat = ellipsoid({ centreMm: [0, 0, 0], halfAxesMm: [5, 5, 0], turnDeg: [0, 0, 0] })
    expect(flat.field(0, 0, 0.2)).toBeCloseTo(0, 9)
  })
})
