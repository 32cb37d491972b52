import { describe, expect, it } from 'vitest'
import { normalize, type Vec3 } from '../../../src/math/vec3.ts'
import { ROOMS, radianceFrom } from '../../../src/scene/stage/room.ts'

const luminance = ([r, g, b]: Vec3): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

describe('room', () => {
  it('is bright where a panel hangs and wall between', () => {
    for (const { place, power, size } of ROOMS.light.panels) {
      const middle = luminance(radianceFrom('light', normalize(place)))
      expect(middle).toBeGreaterThan(power * 0.015)
      expect(size.every((length) => length > 0)).toBe(true)
    }
    const lamp = luminance(radianceFrom('light', normalize([9, 10, 9])))
    const wall = luminance(radianceFrom('light', [0, 0, -1]))
    expect(lamp).toBeGreaterThan(10 * wall)
  })

  it('shows a panel up to its edges and no farther', () => {
    // The lower panel of the light room: 18 wide, 11 below and 4 before the origin.
    const inside = radianceFrom('light', normalize([8.9, -11, 4]))
    const outside = radianceFrom('light', normalize([9.1, -11, 4]))
    expect(inside).not.toEqual(outside)
    expect(radianceFrom('light', normalize([-8.9, -11, 4]))).toEqual(inside)
  })
})
