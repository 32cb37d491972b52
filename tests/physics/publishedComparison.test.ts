import { describe, expect, it } from 'vitest'
import { comparePublished } from '../../src/physics/publishedComparison.ts'
import { PUBLISHED } from '../../src/physics/publishedLesions.ts'

const rows = comparePublished()
const named = (id: string, unit?: string) =>
  rows.filter(({ published }) => published.id === id && (unit === undefined || published.unit === unit))

describe('published lesions', () => {
  it.each(
    rows.filter(({ verdict }) => verdict === 'gate'),
  )('$published.id, $published.what, $setting', (row) => {
    expect(row.computed).toBeGreaterThanOrEqual(row.published.low)
    expect(row.computed).toBeLessThanOrEqual(row.published.high)
  })

  it('gates P2 for 18–22 G, P3 at two minutes, P4 and P5 for all', () => {
    const gates = rows.filter(({ verdict }) => verdict === 'gate')
    expect(
      gates.filter(({ published }) => published === PUBLISHED.temperature).map(({ setting }) => setting),
    ).toEqual(['18 G', '20 G', '22 G'])
    expect(gates.filter(({ published }) => published === PUBLISHED.twoMinutes)).toHaveLength(4)
    expect(gates.filter(({ published }) => published === PUBLISHED.beyondTip)).toHaveLength(4)
    expect(named('P5').every(({ verdict }) => verdict === 'gate')).toBe(true)
  })

  it('states its shortfalls as they are: P1 by 9 to 17 points, and none of them is inside', () => {
    for (const { computed, inside, verdict } of named('P1', '%')) {
      expect(verdict).toBe('shortfall')
      expect(inside).toBe(false)
      expect(PUBLISHED.gaugePercent.low - computed).toBeGreaterThan(8)
      expect(PUBLISHED.gaugePercent.low - computed).toBeLessThan(18)
    }
  })

  it('falls less than 4 points short of P2 at 16 G', () => {
    const row = named('P2').find(({ setting }) => setting === '16 G')!
    expect(row.verdict).toBe('shortfall')
    expect(PUBLISHED.temperature.low - row.computed).toBeGreaterThan(0)
    expect(PUBLISHED.temperature.low - row.computed).toBeLessThan(4)
  })

  it('is inside at three minutes for all gauges when the ramp takes 5 s', () => {
    const quick = comparePublished({ electrode: { rampS: 5 } })
    for (const { published, computed } of quick.filter((row) => row.published === PUBLISHED.threeMinutes)) {
      expect(computed).toBeGreaterThanOrEqual(published.low)
      expect(computed).toBeLessThanOrEqual(published.high)
    }
    expect(quick.filter(({ verdict, inside }) => verdict === 'gate' && !inside)).toEqual([])
  })

  it('reports the area both ways', () => {
    const [product, ellipse] = named('P6').map(({ computed }) => computed)
    expect(Math.abs(product! / PUBLISHED.area.low - 1)).toBeLessThan(0.03)
    expect(ellipse! / product!).toBeCloseTo(Math.PI / 4, 9)
  })
})
