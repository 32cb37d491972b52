import { describe, expect, it } from 'vitest'
import { cast } from '../../../src/meshgen/mesh/cast.ts'
import { sphere } from '../simpleSolids.ts'

describe('cast', () => {
  it('stops at the wanted level before the surface', () => {
    const [x] = cast(sphere(5).field, [20, 0, 0], [-1, 0, 0], 1)
    expect(x).toBeCloseTo(6, 1)
  })

  it('gives the point named for a miss', () => {
    expect(cast(sphere(5).field, [20, 9, 0], [-1, 0, 0], 0, [7, 7, 7])).toEqual([7, 7, 7])
  })
})
