import { describe, expect, it } from 'vitest'
import { polyline } from '../../src/math/polyline.ts'
import type { Vec3 } from '../../src/math/vec3.ts'
import { capturedLength } from '../../src/physics/capturedLength.ts'

/** 1 at the middle of a ball, 0 at its surface. */
const inBall =
  (radius: number) =>
  ([x, y, z]: Vec3): number =>
    1 - Math.hypot(x, y, z) / radius

describe('capturedLength', () => {
  const line = polyline([
    [-20, 3, 0],
    [20, 3, 0],
  ])

  it('is the chord of a ball', () => {
    const { length, stretches } = capturedLength(line, inBall(5), 0, 0.5)
    expect(length).toBeCloseTo(8, 3)
    expect(stretches).toHaveLength(1)
    expect(stretches[0]![0]).toBeCloseTo(16, 3)
    expect(stretches[0]![1]).toBeCloseTo(24, 3)
  })

  it('is nothing where the line passes outside', () => {
    expect(capturedLength(line, inBall(2.9), 0, 0.5)).toEqual({ length: 0, stretches: [] })
  })

  it('is the whole line when all of it is inside', () => {
    const { length, stretches } = capturedLength(line, () => 60, 51, 1)
    expect(length).toBe(40)
    expect(stretches).toEqual([[0, 40]])
  })

  it('adds up several stretches', () => {
    const waves = ([x]: Vec3): number => Math.cos(x / 2)
    const { length, stretches } = capturedLength(line, waves, 0, 0.25)
    expect(stretches.length).toBeGreaterThan(2)
    expect(length).toBeCloseTo(
      stretches.reduce((sum, [from, to]) => sum + to - from, 0),
      9,
    )
    for (let i = 1; i < stretches.length; i++) expect(stretches[i]![0]).toBeGreaterThan(stretches[i - 1]![1])
  })

  it('counts round corners', () => {
    const corner = polyline([
      [0, 0, 0],
      [10, 0, 0],
      [10, 10, 0],
    ])
    const near = ([x, y]: Vec3): number => (x > 8 && y < 3 ? 1 : 0)
    expect(capturedLength(corner, near, 0.5, 0.1).length).toBeCloseTo(5, 2)
  })

  it('grows as the level falls', () => {
    const lengths = [0.3, 0.2, 0.1, 0].map((level) => capturedLength(line, inBall(6), level, 0.2).length)
    for (let i = 1; i < 4; i++) expect(lengths[i]!).toBeGreaterThan(lengths[i - 1]!)
  })

  it('refuses a spacing that is none', () => {
    expect(() => capturedLength(line, inBall(5), 0, 0)).toThrow('spacing must be > 0, got 0')
  })
})
