import { describe, expect, it } from 'vitest'
import {
  type Affine,
  IDENTITY,
  inverse,
  mapNormal,
  mapPoint,
  mapWay,
  stretch,
} from '../../src/math/affine.ts'
import { dot, normalize, sub, type Vec3 } from '../../src/math/vec3.ts'

const SHEAR: Affine = [1, 0.4, 0, 5, 0, 2, -0.3, -1, 0.2, 0, 0.5, 7]

describe('affine', () => {
  it('maps a point row by row', () => {
    expect(mapPoint(IDENTITY, [1, 2, 3])).toEqual([1, 2, 3])
    const [x, y, z] = mapPoint(SHEAR, [1, 2, 3])
    expect(x).toBeCloseTo(6.8)
    expect(y).toBeCloseTo(2.1)
    expect(z).toBeCloseTo(8.7)
  })

  it('keeps a normal at right angles to its surface', () => {
    const origin: Vec3 = [3, -2, 1]
    const along: Vec3[] = [
      [1, 2, 0.5],
      [-1, 1, 2],
    ]
    // Of the plane through both.
    const normal = normalize([3.5, -2.5, 3])
    const mapped = mapNormal(SHEAR, normal)
    for (const step of along) {
      const end: Vec3 = [origin[0] + step[0], origin[1] + step[1], origin[2] + step[2]]
      expect(dot(normal, step)).toBeCloseTo(0)
      expect(dot(mapped, sub(mapPoint(SHEAR, end), mapPoint(SHEAR, origin)))).toBeCloseTo(0)
    }
    expect(Math.hypot(...mapped)).toBeCloseTo(1)
  })

  it('takes a map back', () => {
    const there = mapPoint(SHEAR, [1, -2, 3])
    mapPoint(inverse(SHEAR), there).forEach((value, axis) => {
      expect(value).toBeCloseTo([1, -2, 3][axis]!)
    })
    expect(() => inverse(stretch([1, 0, 1]))).toThrow(/^affine: no inverse/)
  })

  it('stretches along the axes, ways without the shift', () => {
    expect(mapPoint(stretch([2, 3, 4]), [1, 1, 1])).toEqual([2, 3, 4])
    const from: Vec3 = [1, 2, 3]
    const way: Vec3 = [0.5, -1, 2]
    const end = mapPoint(SHEAR, [from[0] + way[0], from[1] + way[1], from[2] + way[2]])
    sub(end, mapPoint(SHEAR, from)).forEach((value, axis) => {
      expect(value).toBeCloseTo(mapWay(SHEAR, way)[axis]!)
    })
  })

  it('refuses a map that turns space inside out', () => {
    expect(() => mapNormal([-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0], [1, 0, 0])).toThrow(/^affine:/)
  })
})
