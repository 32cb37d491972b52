import { describe, expect, it } from 'vitest'
import { RESOLUTIONS, scaledResolution } from '../../src/physics/resolution.ts'

describe('scaledResolution', () => {
  it('is the standard one at 1', () => {
    const { surface, edge, radialGrowth, stepS } = scaledResolution(1)
    const standard = RESOLUTIONS.standard
    expect([surface, edge, radialGrowth, stepS]).toEqual([
      standard.surface,
      standard.edge,
      standard.radialGrowth,
      standard.stepS,
    ])
  })

  it('halves everything at a half', () => {
    const half = scaledResolution(0.5)
    expect(half.surface).toBeCloseTo(RESOLUTIONS.standard.surface / 2, 12)
    expect(half.axialGrowth - 1).toBeCloseTo((RESOLUTIONS.standard.axialGrowth - 1) / 2, 12)
    expect(half.inside).toHaveLength(5)
  })
})

describe('RESOLUTIONS', () => {
  it('get finer from coarse to fine in every respect', () => {
    const { coarse, standard, fine } = RESOLUTIONS
    for (const key of ['surface', 'edge', 'point', 'radialGrowth', 'axialGrowth', 'stepS'] as const) {
      expect(standard[key]).toBeLessThan(coarse[key])
      expect(fine[key]).toBeLessThan(standard[key])
    }
  })

  it('carry their own names', () => {
    for (const [name, resolution] of Object.entries(RESOLUTIONS)) expect(resolution.name).toBe(name)
  })
})
