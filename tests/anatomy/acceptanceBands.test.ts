import { describe, expect, it } from 'vitest'
import { ACCEPTANCE_BANDS, bandMiss } from '../../src/anatomy/acceptanceBands.ts'
import { LUMBAR } from '../../src/anatomy/levels.ts'
import { MEASURES } from '../../src/anatomy/morphometry.ts'

describe('bandMiss', () => {
  it('is 0 within the band and at its borders', () => {
    for (const size of [40, 53, 56]) expect(bandMiss('facetAngle', 'L4', size)).toBe(0)
  })

  it('is how far a size lies outside, on either side', () => {
    expect(bandMiss('facetAngle', 'L4', 38)).toBe(2)
    expect(bandMiss('facetAngle', 'L4', 59.5)).toBe(3.5)
  })

  it('knows every measure at every level, low before high', () => {
    for (const measure of MEASURES)
      for (const level of LUMBAR) {
        const [low, high] = ACCEPTANCE_BANDS[measure][level]
        expect(low, `${measure} ${level}`).toBeLessThan(high)
      }
  })

  it('turns the joints from L1 to L5 more to the front, and sets them farther apart', () => {
    for (const measure of ['facetAngle', 'interfacetDistance', 'canalWidth'] as const) {
      const middles = LUMBAR.map((level) => ACCEPTANCE_BANDS[measure][level]).map(([low, high]) => low + high)
      expect(middles, measure).toEqual([...middles].sort((a, b) => a - b))
    }
  })
})
