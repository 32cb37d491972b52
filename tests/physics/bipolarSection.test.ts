import { describe, expect, it } from 'vitest'
import {
  bipolarMap,
  bipolarMetricM2,
  bipolarPlace,
  bipolarSection,
} from '../../src/physics/bipolarSection.ts'

describe('the bipolar map', () => {
  const focusM = 0.005

  it('is inverted by its inverse', () => {
    for (const u of [-2.5, -1, -0.1, 0.4, 2])
      for (const v of [0.05, 1, 2, 3.1]) {
        const { xM, yM } = bipolarPlace(u, v, focusM)
        const back = bipolarMap(xM, yM, focusM)
        expect(back.u).toBeCloseTo(u, 10)
        expect(back.v).toBeCloseTo(v, 10)
      }
  })

  it('puts the plane at u = 0 and the needle on its own side, u < 0', () => {
    for (const v of [0.3, 1, 2.5]) {
      expect(bipolarPlace(0, v, focusM).xM).toBeCloseTo(0, 12)
      expect(bipolarPlace(-1, v, focusM).xM).toBeGreaterThan(0)
    }
  })

  it('makes lines of constant u circles about the needle', () => {
    const u = -1.5
    const radius = focusM / Math.sinh(-u)
    const centre = focusM / Math.tanh(-u)
    for (const v of [0, 0.7, 1.9, Math.PI]) {
      const { xM, yM } = bipolarPlace(u, v, focusM)
      expect(Math.hypot(xM - centre, yM)).toBeCloseTo(radius, 12)
    }
  })

  it('runs from the far side of the needle (v = 0) to the side of the plane (v = π)', () => {
    const centre = focusM / Math.tanh(1.5)
    expect(bipolarPlace(-1.5, 0, focusM).xM).toBeGreaterThan(centre)
    expect(bipolarPlace(-1.5, Math.PI, focusM).xM).toBeLessThan(centre)
  })

  it('is conformal: the metric is the square of either derivative', () => {
    const step = 1e-6
    const [u, v] = [-0.8, 1.2]
    const here = bipolarPlace(u, v, focusM)
    const alongU = bipolarPlace(u + step, v, focusM)
    const alongV = bipolarPlace(u, v + step, focusM)
    const squared = (there: { xM: number; yM: number }): number =>
      ((there.xM - here.xM) ** 2 + (there.yM - here.yM) ** 2) / step ** 2
    expect(squared(alongU) / bipolarMetricM2(u, v, focusM)).toBeCloseTo(1, 4)
    expect(squared(alongV) / bipolarMetricM2(u, v, focusM)).toBeCloseTo(1, 4)
  })

  it('stores nothing at the corner that is infinitely far away', () => {
    expect(bipolarMetricM2(0, 0, focusM)).toBe(0)
  })
})

describe('bipolarSection', () => {
  const focusM = 0.005
  const u = [-4, -3.4, -2.9, -2.5, -2, -1.5, -1, -0.5, 0]
  const v = Array.from({ length: 13 }, (_, j) => (Math.PI * j) / 12)
  const surface = 3
  const section = bipolarSection(u, v, focusM, surface)
  const nu = u.length

  it('has in-plane conductances that know only the map: width over length', () => {
    const column = 4
    // Inner line of v: a whole spacing wide, one u spacing long.
    expect(section.shapeU[5 * nu + column]).toBeCloseTo(Math.PI / 12 / 0.5, 12)
    // The line on the axis of symmetry is half as wide.
    expect(section.shapeU[column]).toBeCloseTo(Math.PI / 24 / 0.5, 12)
    expect(section.shapeVOuter[5 * nu + column]).toBeCloseTo(0.25 / (Math.PI / 12), 12)
    expect(section.shapeVInner[5 * nu + column]).toBeCloseTo(0.25 / (Math.PI / 12), 12)
  })

  it('has the resistance between two cylinders: a shell of width Δu around half of one', () => {
    let total = 0
    for (let j = 0; j < v.length; j++) total += section.shapeU[j * nu + 5]!
    expect(total).toBeCloseTo(Math.PI / 0.5, 12)
  })

  it('gives the needle its true area, half of it in the half plane', () => {
    let area = 0
    for (let j = 0; j < v.length; j++)
      for (let i = 0; i <= surface; i++)
        area += section.areaInner[j * nu + i]! + (i < surface ? section.areaOuter[j * nu + i]! : 0)
    const radius = focusM / Math.sinh(2.5)
    const hole = focusM / Math.sinh(4)
    expect(area / ((Math.PI / 2) * (radius ** 2 - hole ** 2))).toBeCloseTo(1, 4)
  })

  it('is closed at every edge of the map', () => {
    for (let j = 0; j < v.length; j++) expect(section.shapeU[j * nu + nu - 1]).toBe(0)
    for (let i = 0; i < nu; i++) {
      expect(section.shapeVInner[(v.length - 1) * nu + i]).toBe(0)
      expect(section.shapeVOuter[(v.length - 1) * nu + i]).toBe(0)
    }
  })
})
