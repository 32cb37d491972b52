import { describe, expect, it } from 'vitest'
import { sacralSlab } from '../../../src/meshgen/shapes/sacralSlab.ts'
import type { SacralSlabParameters } from '../../../src/meshgen/shapes/sacrumParameters.ts'

/** A board 100 mm high, 60 mm broad, its faces at z 0 and −24; all edges sharp. */
const board = (change: Partial<SacralSlabParameters> = {}): SacralSlabParameters => ({
  topMm: 0,
  bottomMm: -100,
  ventralMm: Array.from({ length: 5 }, () => [0, 0, 0, 0]),
  dorsalMm: Array.from({ length: 5 }, () => [-24, -24, -24, -24]),
  halfWidthMm: [30, 30, 30, 30, 30],
  widthPerMm: [0, 0, 0, 0, 0],
  edgeRadiusMm: 0.01,
  alaTopMm: [0, 0, 0, 0],
  alaFallPerMm: [0, 0, 0, 0],
  alaEdgeRadiusMm: 0.01,
  fusionLineMm: [],
  fusionRidgeMm: 0,
  ...change,
})

describe('sacralSlab', () => {
  it('lies between its two faces', () => {
    const { field } = sacralSlab(board())
    expect(field(0, -50, 3)).toBeCloseTo(3, 1)
    expect(field(0, -50, -27)).toBeCloseTo(3, 1)
    expect(field(10, -50, -12)).toBeCloseTo(-12, 1)
  })

  it('ends at its half width, its upper and its lower border', () => {
    const { field } = sacralSlab(board())
    expect(field(34, -50, -12)).toBeCloseTo(4, 1)
    expect(field(20, 4, -12)).toBeCloseTo(4, 1)
    expect(field(0, -104, -12)).toBeCloseTo(4, 1)
  })

  it('is alike on both sides', () => {
    const { field } = sacralSlab(
      board({ widthPerMm: [0.2, 0.2, 0.1, 0, 0], alaFallPerMm: [0, 0.3, 0.4, 0.4] }),
    )
    for (const [x, y, z] of [
      [12, -3, -8],
      [29, -40, -2],
      [33, -60, -20],
    ] as const)
      expect(field(-x, y, z)).toBe(field(x, y, z))
  })

  it('widens to the front where its sides slant', () => {
    const { field } = sacralSlab(board({ widthPerMm: [0.5, 0.5, 0.5, 0.5, 0.5] }))
    const width = (z: number): number => {
      let x = 50
      while (field(x, -50, z) > 0) x -= 0.05
      return x
    }
    expect(width(-12)).toBeCloseTo(30, 0)
    expect(width(-2) - width(-22)).toBeCloseTo(10, 0)
  })

  it('falls to the front along the ala’s upper border', () => {
    const { field } = sacralSlab(board({ alaTopMm: [4, 4, 4, 4], alaFallPerMm: [0.5, 0.5, 0.5, 0.5] }))
    const top = (z: number): number => {
      let y = 20
      while (field(22, y, z) > 0) y -= 0.05
      return y
    }
    expect(top(-15)).toBeCloseTo(4, 0)
    expect(top(-5)).toBeCloseTo(-1, 0)
  })

  it('shows its fusion lines as ridges in front, near the midline only', () => {
    const { field } = sacralSlab(board({ fusionLineMm: [-40], fusionRidgeMm: 1 }))
    expect(field(0, -40, 0.5)).toBeLessThan(0)
    expect(field(0, -46, 0.5)).toBeGreaterThan(0)
    expect(field(25, -40, 0.5)).toBeGreaterThan(0)
    // Its ends turn up: by 0.006 mm per mm².
    expect(field(12, -40 + 0.006 * 144, 0.3)).toBeLessThan(field(12, -40, 0.3))
  })

  it('lies within its bounds', () => {
    const { min, max } = sacralSlab(board({ widthPerMm: [0.2, 0.2, 0.2, 0.2, 0.2] })).bounds
    expect(min[0]).toBeLessThan(-33)
    expect(max[0]).toBe(-min[0])
    expect([min[1], max[1]]).toEqual([-100, 12])
    expect([min[2], max[2]]).toEqual([-25, 1])
  })
})
