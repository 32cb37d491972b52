import { describe, expect, it } from 'vitest'
import {
  enclosedArea,
  largestContour,
  smoothClosed,
  thinned,
  thinnedClosed,
} from '../../../src/meshgen/drawing/maskContour.ts'

const picture = (rows: readonly string[]) => (x: number, y: number) => rows[y]?.[x] === '#'

describe('largestContour', () => {
  it('walks round a square of pixels', () => {
    const outline = largestContour(picture(['....', '.##.', '.##.', '....']), 4, 4)!
    expect(Math.abs(enclosedArea(outline))).toBe(4)
    expect(outline.length).toBe(8)
  })

  it('takes the larger of two islands', () => {
    const outline = largestContour(picture(['#...', '..##', '..##']), 4, 3)!
    expect(Math.abs(enclosedArea(outline))).toBe(4)
  })

  it('follows bays and does not close over them', () => {
    const outline = largestContour(picture(['###', '#..', '###']), 3, 3)!
    expect(Math.abs(enclosedArea(outline))).toBe(7)
  })

  it('finds nothing in an empty picture', () => {
    expect(largestContour(() => false, 4, 4)).toBeNull()
  })
})

describe('thinned', () => {
  it('drops points on the straight and keeps corners', () => {
    expect(
      thinned(
        [
          [0, 0],
          [1, 0.01],
          [2, 0],
          [2, 2],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ])
  })

  it('keeps a closed line within its number of points', () => {
    const circle = Array.from(
      { length: 200 },
      (_, i) => [50 * Math.cos(i / 31.83), 50 * Math.sin(i / 31.83)] as const,
    )
    const few = thinnedClosed(smoothClosed(circle, 2), 24, 0.2)
    expect(few.length).toBeLessThanOrEqual(24)
    expect(Math.abs(enclosedArea(few)) / (Math.PI * 2500)).toBeGreaterThan(0.95)
  })
})
