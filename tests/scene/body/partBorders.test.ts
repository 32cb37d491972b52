import { describe, expect, it } from 'vitest'
import { partBorders } from '../../../src/scene/body/partBorders.ts'

/** A strip of squares, 1 mm each, along x from 0 to 10; vertices with x < 4.5 belong to part 7, the others to part 9. */
function strip() {
  const positions: number[] = []
  const structure: number[] = []
  const index: number[] = []
  for (let x = 0; x <= 10; x++) {
    for (const y of [0, 1]) {
      positions.push(x, y, 0)
      structure.push(x < 4.5 ? 7 : 9)
    }
    if (x > 0) {
      const a = 2 * x - 2
      index.push(a, a + 2, a + 1, a + 1, a + 2, a + 3)
    }
  }
  return { positions, structure, index }
}

describe('partBorders', () => {
  const { positions, structure, index } = strip()
  const border = partBorders(positions, structure, index)
  const shareAt = (x: number): number => border[2 * (2 * x) + 1]!
  const otherAt = (x: number): number => border[2 * (2 * x)]!

  it('shares the look most beside the border, less further off, and not at all beyond its reach', () => {
    expect(shareAt(4)).toBeGreaterThan(0.35)
    expect(shareAt(4)).toBeLessThan(0.5)
    expect(shareAt(3)).toBeLessThan(shareAt(4))
    expect(shareAt(2)).toBeLessThan(shareAt(3))
    expect(shareAt(0)).toBe(0)
  })

  it('is even on both sides', () => {
    expect(shareAt(5)).toBeCloseTo(shareAt(4), 6)
    expect(shareAt(6)).toBeCloseTo(shareAt(3), 6)
  })

  it('names the part across', () => {
    expect(otherAt(4)).toBe(9)
    expect(otherAt(5)).toBe(7)
    expect(otherAt(0)).toBe(7)
  })
})
