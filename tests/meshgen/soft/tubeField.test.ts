import { describe, expect, it } from 'vitest'
import { tubeField } from '../../../src/meshgen/soft/tubeField.ts'

describe('tubeField', () => {
  const tube = tubeField(
    [
      [0, 0, 0],
      [0, -10, 0],
      [0, -20, 0],
    ],
    [2, 4, 4],
  )

  it('is as wide as its stations say, and blends between them', () => {
    expect(tube.field(2, 0, 0)).toBeCloseTo(0, 6)
    expect(tube.field(4, -10, 0)).toBeCloseTo(0, 6)
    expect(tube.field(3, -5, 0)).toBeCloseTo(0, 6)
    expect(tube.field(0, -15, 0)).toBeCloseTo(-4, 6)
  })

  it('lies within its bounds', () => {
    expect(tube.bounds.min[1]).toBeLessThan(-24)
    expect(tube.bounds.max[0]).toBeGreaterThan(4)
  })

  it('refuses radii that do not go with the stations', () => {
    expect(() => tubeField([[0, 0, 0]], [1])).toThrow('tubeField: 1 stations with 1 radii')
  })
})
