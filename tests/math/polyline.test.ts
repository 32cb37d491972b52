import { describe, expect, it } from 'vitest'
import {
  join,
  nearest,
  pointAt,
  polyline,
  resample,
  slice,
  tangentAt,
  valueAt,
} from '../../src/math/polyline.ts'

const bent = polyline([
  [0, 0, 0],
  [3, 0, 0],
  [3, 4, 0],
])

describe('polyline', () => {
  it('measures along itself', () => {
    expect(bent.arc).toEqual([0, 3, 7])
    expect(bent.length).toBe(7)
    expect(() => polyline([[0, 0, 0]])).toThrow('polyline: needs at least 2 points, got 1')
  })

  it('finds points by arc length, clamped to its ends', () => {
    expect(pointAt(bent, 5)).toEqual([3, 2, 0])
    expect(pointAt(bent, -1)).toEqual([0, 0, 0])
    expect(pointAt(bent, 99)).toEqual([3, 4, 0])
    expect(valueAt(bent, [1, 2, 4], 5)).toBe(3)
  })

  it('has unit tangents that turn at the bend', () => {
    expect(tangentAt(bent, 1, 0.5)).toEqual([1, 0, 0])
    const [x, y] = tangentAt(bent, 3, 1)
    expect(x).toBeCloseTo(Math.SQRT1_2, 10)
    expect(y).toBeCloseTo(Math.SQRT1_2, 10)
  })

  it('cuts a stretch, reversed when asked backwards', () => {
    expect(slice(bent, 1, 5).points).toEqual([
      [1, 0, 0],
      [3, 0, 0],
      [3, 2, 0],
    ])
    expect(slice(bent, 5, 1).points[0]).toEqual([3, 2, 0])
    expect(() => slice(bent, 2, 2)).toThrow('polyline: slice from 2 to 2 is empty')
  })

  it('joins lines and keeps a shared point once', () => {
    const joined = join([slice(bent, 0, 3), slice(bent, 3, 7)])
    expect(joined.points).toHaveLength(3)
    expect(joined.length).toBe(7)
  })

  it('resamples evenly', () => {
    const even = resample(bent, 8)
    expect(even.points).toHaveLength(8)
    expect(even.points[3]).toEqual([3, 0, 0])
  })

  it('finds its nearest point', () => {
    expect(nearest(bent, [5, 2, 0])).toEqual({ s: 5, point: [3, 2, 0], distance: 2 })
  })
})
