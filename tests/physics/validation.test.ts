import { describe, expect, it } from 'vitest'
import { PUBLISHED } from '../../src/physics/publishedLesions.ts'
import { REFERENCE_LESIONS } from '../../src/physics/referenceLesions.ts'
import { VALIDATION } from '../../src/physics/validation.ts'

describe('the committed validation', () => {
  it('leaves no gate broken and calls no shortfall inside', () => {
    for (const { id, verdict, inside, computed, low, high } of VALIDATION.published) {
      if (verdict === 'gate') expect(inside, id).toBe(true)
      if (low < high) expect(computed >= low && computed <= high, id).toBe(inside)
    }
  })

  it('has every published row, with its interval', () => {
    expect(new Set(VALIDATION.published.map(({ key }) => key))).toEqual(new Set(Object.keys(PUBLISHED)))
    for (const { key, low, high, unit } of VALIDATION.published)
      expect({ low, high, unit }).toEqual({
        low: PUBLISHED[key].low,
        high: PUBLISHED[key].high,
        unit: PUBLISHED[key].unit,
      })
  })

  it('converges: each halving of the grid comes nearer to the finest', () => {
    const { convergence } = VALIDATION
    expect(convergence.map(({ factor }) => factor)).toEqual([2, 1, 0.5, 0.25])
    const finest = convergence.at(-1)!
    for (const size of ['widthMm', 'lengthMm'] as const) {
      const off = convergence.slice(0, -1).map((each) => Math.abs(each[size] - finest[size]))
      expect(off, size).toEqual([...off].sort((a, b) => b - a))
    }
    const nodes = convergence.map((each) => each.nodes)
    expect(nodes).toEqual([...nodes].sort((a, b) => a - b))
  })

  it('balances its energy and holds Kohlrausch’s identity', () => {
    expect(VALIDATION.energyResidual).toBeLessThan(1e-3)
    expect(VALIDATION.kohlrausch).toBeLessThan(1e-3)
  })

  it('lies within a tenth of a millimetre in width of the other program over all reference lesions', () => {
    const { independent } = VALIDATION
    expect(independent.lesions).toBe(REFERENCE_LESIONS.length)
    expect(independent.widthMm).toBeLessThan(0.1)
    expect(independent.energyPercent).toBeLessThan(2)
  })
})
