import { describe, expect, it } from 'vitest'
import { boxDistance, unionField } from '../../../src/meshgen/mesh/unionField.ts'
import { sphere } from '../simpleSolids.ts'

describe('unionField', () => {
  it('gives the distance to the nearest solid', () => {
    const field = unionField([sphere(5), sphere(5, [20, 0, 0])])
    expect(field(8, 0, 0)).toBeCloseTo(3, 9)
    expect(field(13, 0, 0)).toBeCloseTo(2, 9)
    expect(field(20, 0, 0)).toBeCloseTo(-5, 9)
  })

  it('does not ask a solid that cannot be nearer', () => {
    const far = sphere(5, [100, 0, 0])
    const guarded = {
      ...far,
      field: () => {
        throw new Error('asked')
      },
    }
    expect(unionField([sphere(5), guarded])(7, 0, 0)).toBeCloseTo(2, 9)
  })

  it('measures to a box', () => {
    const box = { min: [0, 0, 0], max: [2, 2, 2] } as const
    expect(boxDistance(box, 1, 1, 1)).toBe(0)
    expect(boxDistance(box, 5, 6, 2)).toBe(5)
  })
})
