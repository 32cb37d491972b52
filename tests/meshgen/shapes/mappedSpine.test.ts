import { describe, expect, it } from 'vitest'
import { mapPoint, stretch } from '../../../src/math/affine.ts'
import { dot } from '../../../src/math/vec3.ts'
import { mappedField, mappedFrame, mappedSolid } from '../../../src/meshgen/shapes/mappedSpine.ts'

const ball = {
  field: (x: number, y: number, z: number): number => Math.hypot(x, y, z) - 10,
  bounds: { min: [-10, -10, -10], max: [10, 10, 10] },
} as const
const broad = stretch([1.2, 1, 0.9])

describe('a mapped field', () => {
  it('has its surface where the map takes it', () => {
    const { field, bounds } = mappedSolid(ball, broad)
    expect(field(12, 0, 0)).toBeCloseTo(0)
    expect(field(0, 0, -9)).toBeCloseTo(0)
    expect(bounds.max).toEqual([12, 10, 9])
  })

  it('never tells more than the true distance', () => {
    const field = mappedField(ball.field, broad)
    expect(field(15, 0, 0)).toBeLessThanOrEqual(3)
    expect(field(0, 0, 12)).toBeLessThanOrEqual(3 + 1e-9)
  })
})

describe('a mapped frame', () => {
  it('stays square, its plane still the endplate’s', () => {
    const lean = Math.PI / 6
    const frame = mappedFrame(
      {
        originMm: [0, 5, 0],
        xUnit: [1, 0, 0],
        yUnit: [0, Math.cos(lean), Math.sin(lean)],
        zUnit: [0, -Math.sin(lean), Math.cos(lean)],
      },
      broad,
    )
    expect(frame.originMm).toEqual([0, 5, 0])
    expect(dot(frame.yUnit, frame.zUnit)).toBeCloseTo(0)
    expect(dot(frame.yUnit, mapPoint(broad, [0, -Math.sin(lean), Math.cos(lean)]))).toBeCloseTo(0)
    expect(frame.yUnit[1]).toBeGreaterThan(0.8)
  })
})
