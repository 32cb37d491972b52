import { describe, expect, it } from 'vitest'
import { isotherm, measureIsotherm, NO_LESION, passing, vertex } from '../../src/physics/isotherm.ts'
import { ball, drawn, needleLines18, RADIUS_M } from './drawnField.ts'

const lines = needleLines18

describe('a ball about the needle', () => {
  const field = drawn(lines, ball(0.005, 0.006))

  it('is as wide and as long as it is', () => {
    const size = measureIsotherm(lines, field, 51)
    expect(1e3 * size.widthM).toBeCloseTo(12, 1)
    expect(size.depthM).toBe(size.widthM)
    expect(1e3 * size.distalM).toBeCloseTo(1, 1)
    // Its proximal pole lies on the shaft's surface, not on the axis.
    const pole = 5 + Math.sqrt(36 - 0.635 ** 2)
    expect(1e3 * size.proximalM).toBeCloseTo(pole - 10, 1)
    expect(size.lengthM).toBeCloseTo(size.distalM + 0.01 + size.proximalM, 9)
  })

  it('has the volume of a ball, the needle included, within 2 %', () => {
    const { volumeM3 } = measureIsotherm(lines, field, 51)
    expect(volumeM3 / ((4 / 3) * Math.PI * 0.006 ** 3)).toBeGreaterThan(0.98)
    expect(volumeM3 / ((4 / 3) * Math.PI * 0.006 ** 3)).toBeLessThan(1.02)
  })

  it('has a round outline that ends on the axis and on the shaft', () => {
    const [lobe, ...others] = isotherm(lines, field, 51)
    expect(others).toEqual([])
    const { zM, rM } = lobe!
    expect(rM[0]).toBe(0)
    expect(rM[rM.length - 1]).toBeCloseTo(RADIUS_M, 5)
    for (let p = 0; p < zM.length; p++)
      expect(Math.abs(Math.hypot(rM[p]!, zM[p]! - 0.005) - 0.006)).toBeLessThan(2e-4)
    for (let p = 1; p < zM.length; p++) expect(zM[p]!).toBeGreaterThan(zM[p - 1]!)
  })

  it('is smaller at a higher temperature', () => {
    const sizes = [45, 51, 60, 70].map((level) => measureIsotherm(lines, field, level).widthM)
    for (let i = 1; i < 4; i++) expect(sizes[i]!).toBeLessThan(sizes[i - 1]!)
  })
})

describe('other shapes', () => {
  it('is nothing where nothing is so hot', () => {
    const cold = drawn(lines, () => 37)
    expect(isotherm(lines, cold, 51)).toEqual([])
    expect(measureIsotherm(lines, cold, 51)).toBe(NO_LESION)
  })

  it('has two parts when there are two hot places', () => {
    const two = drawn(lines, (x, y, z) => Math.max(ball(0, 0.0015)(x, y, z), ball(0.009, 0.002)(x, y, z)))
    const lobes = isotherm(lines, two, 51)
    expect(lobes).toHaveLength(2)
    expect(lobes[0]!.zM.at(-1)!).toBeLessThan(lobes[1]!.zM[0]!)
    const { distalM, proximalM } = measureIsotherm(lines, two, 51)
    expect(1e3 * distalM).toBeCloseTo(1.5, 1)
    expect(1e3 * proximalM).toBeCloseTo(9 + Math.sqrt(4 - 0.635 ** 2) - 10, 1)
  })

  it('says so when the surface leaves the grid', () => {
    const everywhere = drawn(lines, () => 60)
    expect(() => isotherm(lines, everywhere, 51)).toThrow('isotherm: the surface of 51 leaves the grid')
  })

  it('lies behind the point when it does', () => {
    const behind = drawn(lines, ball(0.007, 0.003))
    expect(1e3 * measureIsotherm(lines, behind, 51).distalM).toBeLessThan(-3.5)
  })
})

describe('passing', () => {
  it('is exact on a parabola that is monotone', () => {
    const x = Float64Array.of(1, 2, 4, 7)
    const y = Array.from(x, (at) => at * at)
    expect(passing(x, y, 0, 1, 0, 9)).toBeCloseTo(3, 2)
  })
})

describe('vertex', () => {
  it('is the top of a parabola through three points', () => {
    const y = (x: number) => 5 - (x - 1.3) ** 2
    expect(vertex([0, 1, 3], [y(0), y(1), y(3)], 1)).toBeCloseTo(5, 12)
  })

  it('is 0 at ends and where the middle is no maximum', () => {
    expect(vertex([0, 1, 2], [1, 2, 3], 1)).toBe(0)
    expect(vertex([0, 1, 2], [1, 2, 1], 0)).toBe(0)
  })
})
