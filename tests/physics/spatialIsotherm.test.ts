import { describe, expect, it } from 'vitest'
import { NO_LESION } from '../../src/physics/isotherm.ts'
import { cutsAt, measureSpatialIsotherm } from '../../src/physics/spatialIsotherm.ts'
import { ball, besidePlane, drawn } from './drawnField.ts'

const mm = (lengthM: number): number => 1e3 * lengthM

describe('a ball beside a plane', () => {
  const lines = besidePlane(0.004, 'bone')
  const field = drawn(lines, ball(0.005, 0.003))

  it('is as wide, as deep and as long as it is', () => {
    const size = measureSpatialIsotherm(lines, field, 51)
    expect(Math.abs(mm(size.widthM) - 6)).toBeLessThan(0.1)
    expect(Math.abs(mm(size.depthM) - 6)).toBeLessThan(0.1)
    expect(Math.abs(mm(size.distalM) + 2)).toBeLessThan(0.1)
    expect(size.joined).toBe(false)
  })

  it('has its volume within 4 %', () => {
    const { volumeM3 } = measureSpatialIsotherm(lines, field, 51)
    expect(Math.abs(volumeM3 / ((4 / 3) * Math.PI * 0.003 ** 3) - 1)).toBeLessThan(0.04)
  })

  it('reaches into the bone when it does', () => {
    const large = drawn(lines, ball(0.005, 0.006))
    expect(Math.abs(mm(measureSpatialIsotherm(lines, large, 51).widthM) - 12)).toBeLessThan(0.2)
  })

  it('has round cuts', () => {
    for (const { k, rM } of cutsAt(lines, field, 51)) {
      const exact = Math.sqrt(Math.max(0, 0.003 ** 2 - (lines.z[k]! - 0.005) ** 2))
      for (const r of rM) if (exact > 0.001) expect(Math.abs(r - exact)).toBeLessThan(1.5e-4)
    }
  })

  it('is nothing where nothing is so hot', () => {
    expect(
      measureSpatialIsotherm(
        lines,
        drawn(lines, () => 37),
        51,
      ),
    ).toBe(NO_LESION)
  })
})

describe('lesions of two needles', () => {
  const lines = besidePlane(0.004, 'mirror')

  it('are apart while they are', () => {
    const size = measureSpatialIsotherm(lines, drawn(lines, ball(0.005, 0.003)), 51)
    expect(size.joined).toBe(false)
    expect(Math.abs(mm(size.widthM) - 6)).toBeLessThan(0.1)
    // Two balls.
    expect(Math.abs(size.volumeM3 / ((8 / 3) * Math.PI * 0.003 ** 3) - 1)).toBeLessThan(0.04)
  })

  it('become one that spans both needles', () => {
    const size = measureSpatialIsotherm(lines, drawn(lines, ball(0.005, 0.005)), 51)
    expect(size.joined).toBe(true)
    expect(Math.abs(mm(size.widthM) - 2 * (4 + 5))).toBeLessThan(0.2)
    expect(Math.abs(mm(size.depthM) - 10)).toBeLessThan(0.15)
  })
})
