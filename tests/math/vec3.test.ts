import { describe, expect, it } from 'vitest'
import {
  addScaled,
  angleBetween,
  cross,
  dot,
  length,
  mix,
  normalize,
  reject,
  rotate,
  slerp,
  type Vec3,
} from '../../src/math/vec3.ts'

const close = (a: Vec3, b: Vec3): void => {
  for (const i of [0, 1, 2] as const) expect(a[i]).toBeCloseTo(b[i], 10)
}

describe('vec3', () => {
  it('crosses right-handed', () => {
    expect(cross([1, 0, 0], [0, 1, 0])).toEqual([0, 0, 1])
  })

  it('will not normalize nothing', () => {
    close(normalize([0, 3, 4]), [0, 0.6, 0.8])
    expect(() => normalize([0, 0, 0])).toThrow('vec3: cannot normalize (0, 0, 0)')
  })

  it('rotates right-handed about an axis', () => {
    close(rotate([1, 0, 0], [0, 0, 1], Math.PI / 2), [0, 1, 0])
  })

  it('keeps what is at right angles', () => {
    expect(dot(reject([1, 2, 3], [0, 1, 0]), [0, 1, 0])).toBe(0)
    expect(addScaled([1, 1, 1], [0, 2, 0], 0.5)).toEqual([1, 2, 1])
    expect(mix([0, 0, 0], [2, 4, 6], 0.5)).toEqual([1, 2, 3])
  })

  it('blends directions along a great circle, also between opposites', () => {
    const half = slerp([1, 0, 0], [0, 1, 0], 0.5)
    close(half, [Math.SQRT1_2, Math.SQRT1_2, 0])
    const across = slerp([1, 0, 0], [-1, 0, 0], 0.5)
    expect(length(across)).toBeCloseTo(1, 10)
    expect(angleBetween(across, [1, 0, 0])).toBeCloseTo(Math.PI / 2, 10)
  })
})
