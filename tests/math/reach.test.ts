import { describe, expect, it } from 'vitest'
import { reachesOf } from '../../src/math/reach.ts'

describe('reach', () => {
  it('is half the way to the nearest neighbour, each its own', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 6, y: 8 },
      { x: 6, y: 38 },
    ]
    expect(reachesOf(points, 22)).toEqual([5, 5, 15])
  })

  it('is never more than the most, and all of it where a point is alone', () => {
    expect(reachesOf([{ x: 4, y: 4 }], 22)).toEqual([22])
    expect(
      reachesOf(
        [
          { x: 0, y: 0 },
          { x: 90, y: 0 },
        ],
        22,
      ),
    ).toEqual([22, 22])
    expect(reachesOf([], 22)).toEqual([])
  })
})
