import { describe, expect, it } from 'vitest'
import { polyline } from '../../../src/math/polyline.ts'
import { arcNear, strand } from '../../../src/meshgen/nerves/strand.ts'

const line = polyline([
  [0, 0, 0],
  [0, 0, 4],
  [0, 0, 10],
])

describe('strand', () => {
  it('has a radius at every point, by its share of the length', () => {
    expect(strand('nerve.mb.L3.R', line, (share) => 2 - share).radiiMm).toEqual([2, 1.6, 1])
  })

  it('springs from nowhere unless told', () => {
    const own = strand('nerve.mb.L3.R', line, () => 1)
    expect(own.parent).toBeNull()
    expect(own.stationsMm).toEqual({})
  })
})

describe('arcNear', () => {
  it('is the way along the line to the foot of a point', () => {
    expect(arcNear(line, [3, 0, 6.5])).toBeCloseTo(6.5, 12)
  })

  it('is held at the ends', () => {
    expect(arcNear(line, [0, 1, -5])).toBe(0)
    expect(arcNear(line, [0, 1, 50])).toBeCloseTo(10, 12)
  })
})
