import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/math/seededRandom.ts'
import { mapOf, sampleField, sampleOnLine } from '../../src/physics/fieldSample.ts'
import { besidePlane, drawn, needleLines18 } from './drawnField.ts'

const smooth = (x: number, y: number, z: number): number =>
  37 + 40 * Math.exp(-((x * x + y * y) / 0.006 ** 2) - ((z - 0.005) / 0.01) ** 2)

describe('sampleField round one needle', () => {
  const field = drawn(needleLines18, smooth)

  it('is the node’s own value at a node', () => {
    const { u, z } = needleLines18
    for (const [i, k] of [
      [3, 20],
      [8, 30],
    ] as const)
      expect(sampleField(needleLines18, field, u[i]!, 0, z[k]!)).toBeCloseTo(field[k * u.length + i]!, 9)
  })

  it('follows a smooth field between them, within 0.3 K of 40', () => {
    const random = seededRandom(71)
    for (let trial = 0; trial < 400; trial++) {
      const [x, y, z] = [0.008 * random(), 0.008 * random(), -0.004 + 0.018 * random()]
      expect(Math.abs(sampleField(needleLines18, field, x, y, z) - smooth(x, y, z))).toBeLessThan(0.3)
    }
  })

  it('is the same all round the axis', () => {
    const at = (angle: number) =>
      sampleField(needleLines18, field, 0.003 * Math.cos(angle), 0.003 * Math.sin(angle), 0.004)
    for (const angle of [0.4, 1.5, 2.9, 5]) expect(at(angle)).toBeCloseTo(at(0), 9)
  })

  it('never overshoots its neighbours', () => {
    const random = seededRandom(72)
    const rough = Float64Array.from(field, () => 40 + 40 * random())
    for (let trial = 0; trial < 400; trial++) {
      const value = sampleField(needleLines18, rough, 0.01 * random(), 0, -0.005 + 0.02 * random())
      expect(value).toBeGreaterThanOrEqual(40)
      expect(value).toBeLessThanOrEqual(80)
    }
  })

  it('takes the nearest value outside the grid', () => {
    expect(sampleField(needleLines18, field, 1, 0, 0.005)).toBeCloseTo(37, 6)
    expect(sampleField(needleLines18, field, 0, 0, 5)).toBeCloseTo(37, 6)
  })
})

describe('sampleField beside a plane', () => {
  const lines = besidePlane(0.004, 'bone')
  const field = drawn(lines, smooth)

  it('follows a smooth field on both sides of it, within 0.7 K of 40', () => {
    const random = seededRandom(73)
    for (let trial = 0; trial < 300; trial++) {
      const [x, y, z] = [-0.006 + 0.012 * random(), 0.006 * random(), -0.002 + 0.014 * random()]
      expect(Math.abs(sampleField(lines, field, x, y, z) - smooth(x, y, z))).toBeLessThan(0.7)
    }
  })

  it('is the same on either side of the needle’s plane of symmetry', () => {
    expect(sampleField(lines, field, 0.001, -0.002, 0.004)).toBeCloseTo(
      sampleField(lines, field, 0.001, 0.002, 0.004),
      12,
    )
  })

  it('maps the needle’s axis to its focus side and the plane to u = 0', () => {
    expect(mapOf(lines, 0, 0).u).toBeLessThan(lines.u[lines.surface]!)
    expect(mapOf(lines, -0.004, 0.003).u).toBeCloseTo(0, 12)
  })
})

describe('sampleOnLine', () => {
  it('is what sampleField gives on that line', () => {
    const field = drawn(needleLines18, smooth)
    const k = 25
    expect(sampleOnLine(needleLines18, field, k, 0.0023, 0)).toBeCloseTo(
      sampleField(needleLines18, field, 0.0023, 0, needleLines18.z[k]!),
      9,
    )
  })
})
