import { describe, expect, it } from 'vitest'
import { isSourceKey } from '../../../../src/anatomy/sources.ts'
import {
  BLOCK_NEEDLE,
  cannulaOf,
  RF_CANNULA,
  SKIN_NEEDLE,
} from '../../../../src/packs/lumbar-medial-branch/tools/instruments.ts'

describe('instruments', () => {
  it('are as thick as their gauge says, mm', () => {
    expect([BLOCK_NEEDLE.gauge, BLOCK_NEEDLE.outerDiameterMm]).toEqual([25, expect.closeTo(0.515, 3)])
    expect([RF_CANNULA.gauge, RF_CANNULA.outerDiameterMm]).toEqual([18, expect.closeTo(1.27, 2)])
  })

  it('heat with the cannula’s bare 10 mm only', () => {
    expect(RF_CANNULA.activeTipMm).toBeCloseTo(10, 9)
    expect([BLOCK_NEEDLE.activeTipMm, SKIN_NEEDLE.activeTipMm]).toEqual([0, 0])
  })

  it('reach deep with needle and cannula, and not with the needle for the skin', () => {
    expect(SKIN_NEEDLE.lengthMm).toBeLessThan(40)
    expect(BLOCK_NEEDLE.lengthMm).toBe(90)
    expect(RF_CANNULA.lengthMm).toBe(100)
  })

  it('name their sources', () => {
    for (const { sources } of [BLOCK_NEEDLE, SKIN_NEEDLE, RF_CANNULA]) {
      expect(sources.length).toBeGreaterThan(0)
      for (const key of sources) expect(isSourceKey(key), key).toBe(true)
    }
  })
})

describe('cannulaOf', () => {
  it('takes gauge and bare tip of a lesion, and the rest of the usual cannula', () => {
    const thin = cannulaOf({ gauge: 22, activeTipMm: 5 })
    expect(thin).toMatchObject({ gauge: 22, activeTipMm: 5, lengthMm: 100 })
    expect(thin.outerDiameterMm).toBeLessThan(RF_CANNULA.outerDiameterMm)
    expect(cannulaOf({ gauge: 16, activeTipMm: 10 }).outerDiameterMm).toBeGreaterThan(
      RF_CANNULA.outerDiameterMm,
    )
  })

  it('refuses a gauge that is not made', () => {
    expect(() => cannulaOf({ gauge: 3, activeTipMm: 10 })).toThrow('3')
  })
})
