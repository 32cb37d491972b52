import { describe, expect, it } from 'vitest'
import { unitOf } from '../../../src/meshgen/intake/lengthUnit.ts'

describe('the unit of a mesh', () => {
  it('is the millimetre where the size fits', () => {
    expect(unitOf(93, 89, null, null).mm).toBe(1)
    expect(unitOf(75, 89, 'mm', null).mm).toBe(1)
  })

  it('is what is said, where that fits', () => {
    expect(unitOf(9.3, 89, 'cm', null).mm).toBe(10)
    expect(unitOf(3.6, 89, 'in', null).mm).toBe(25.4)
    expect(() => unitOf(93, 89, 'cm', null)).toThrow(
      'in centimetres the mesh is 930 mm long, our bone is 89 mm',
    )
  })

  it('is refused with the one that fits', () => {
    expect(() => unitOf(0.093, 89, null, null)).toThrow('in metres it fits: give --unit m')
    expect(() => unitOf(9.3, 89, null, null)).toThrow('in centimetres it fits: give --unit cm')
    expect(() => unitOf(93_000, 89, null, null)).toThrow('in micrometres it fits: give --unit um')
    expect(() => unitOf(400, 89, null, null)).toThrow('is it one whole bone?')
  })

  it('is what the format says, unless only the millimetre fits', () => {
    expect(unitOf(0.093, 89, null, 1000).mm).toBe(1000)
    expect(unitOf(93, 89, null, 1000)).toEqual({
      mm: 1,
      note: 'millimetres by its size, though the format has metres',
    })
  })
})
