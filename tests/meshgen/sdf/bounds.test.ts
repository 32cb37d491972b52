import { describe, expect, it } from 'vitest'
import { boundsOf, corners, distanceToBounds, grown, unionOfBounds } from '../../../src/meshgen/sdf/bounds.ts'

const box = { min: [-1, 0, 2], max: [3, 4, 5] } as const

describe('boundsOf', () => {
  it('holds every point, whatever their order', () => {
    expect(
      boundsOf([
        [3, 0, 5],
        [-1, 4, 2],
      ]),
    ).toEqual(box)
  })

  it('is wider by the margin on all six sides', () => {
    expect(boundsOf([[1, 2, 3]], 0.5)).toEqual({ min: [0.5, 1.5, 2.5], max: [1.5, 2.5, 3.5] })
  })

  it('refuses to be made round nothing', () => {
    expect(() => boundsOf([])).toThrow('bounds: needs at least 1 point, got 0')
  })
})

describe('corners', () => {
  it('are eight different ones, each on the box', () => {
    const all = corners(box)
    expect(new Set(all.map(String)).size).toBe(8)
    for (const [x, y, z] of all) {
      expect([-1, 3]).toContain(x)
      expect([0, 4]).toContain(y)
      expect([2, 5]).toContain(z)
    }
  })

  it('give the box back', () => {
    expect(boundsOf(corners(box))).toEqual(box)
  })
})

describe('unionOfBounds', () => {
  it('reaches round both boxes and the room between', () => {
    const far = { min: [10, 1, -7], max: [11, 2, 3] } as const
    expect(unionOfBounds([box, far])).toEqual({ min: [-1, 0, -7], max: [11, 4, 5] })
    expect(unionOfBounds([box, far], 1)).toEqual({ min: [-2, -1, -8], max: [12, 5, 6] })
  })
})

describe('grown', () => {
  it('moves each side outward', () => {
    expect(grown(box, 2)).toEqual({ min: [-3, -2, 0], max: [5, 6, 7] })
  })

  it('undoes itself with the opposite margin', () => {
    expect(grown(grown(box, 2), -2)).toEqual(box)
  })
})

describe('distanceToBounds', () => {
  it('is 0 inside and on the border', () => {
    expect(distanceToBounds(box, 0, 1, 3)).toBe(0)
    expect(distanceToBounds(box, 3, 4, 5)).toBe(0)
  })

  it('is straight to a face beside it', () => {
    expect(distanceToBounds(box, 1, -2, 3)).toBe(2)
    expect(distanceToBounds(box, 1, 2, 9)).toBe(4)
  })

  it('goes to the corner beyond one', () => {
    expect(distanceToBounds(box, -3, -3, 11)).toBe(7)
  })
})
