import { describe, expect, it } from 'vitest'
import { mirroredOutline, polarOutline } from '../../../src/meshgen/sdf/outline.ts'

describe('polarOutline', () => {
  const circle = polarOutline([5, 5, 5, 5, 5, 5])

  it('is the distance to a circle where all radii are alike', () => {
    expect(circle(8, 0)).toBeCloseTo(3, 9)
    expect(circle(3, 4)).toBeCloseTo(0, 9)
    expect(circle(0, -1)).toBeCloseTo(-4, 9)
  })

  it('goes round from u towards v', () => {
    const outline = polarOutline([4, 6, 4, 2])
    expect(outline(4, 0)).toBeCloseTo(0, 9)
    expect(outline(0, 6)).toBeCloseTo(0, 9)
    expect(outline(-4, 0)).toBeCloseTo(0, 9)
    expect(outline(0, -2)).toBeCloseTo(0, 9)
  })

  it('closes without a step where the first radius follows the last', () => {
    const outline = polarOutline([4, 6, 4, 2])
    expect(outline(3, 1e-9)).toBeCloseTo(outline(3, -1e-9), 6)
  })

  it('counts less than the radial distance where the curve runs aslant', () => {
    const outline = polarOutline([4, 6, 4, 2])
    const radial = 10 - 4
    expect(outline(10, 0)).toBeGreaterThan(0.5 * radial)
    expect(outline(10, 0)).toBeLessThan(radial - 0.1)
  })
})

describe('mirroredOutline', () => {
  const outline = mirroredOutline([10, 7, 4])

  it('goes from the front over the side to the back', () => {
    expect(outline(10, 0)).toBeCloseTo(0, 9)
    expect(outline(0, 7)).toBeCloseTo(0, 9)
    expect(outline(-4, 0)).toBeCloseTo(0, 9)
  })

  it('is alike on both sides', () => {
    for (const [u, v] of [
      [3, 5],
      [-6, 2],
      [8, 8],
    ] as const) {
      expect(outline(u, -v)).toBe(outline(u, v))
    }
  })

  it('crosses the midline at right angles', () => {
    expect(outline(12, 0.01)).toBeCloseTo(2, 3)
  })
})
