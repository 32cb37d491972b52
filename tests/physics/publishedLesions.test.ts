import { describe, expect, it } from 'vitest'
import {
  BENCH_START_C,
  PUBLISHED,
  PUBLISHED_BESIDE,
  type PublishedRow,
} from '../../src/physics/publishedLesions.ts'

const rows: readonly PublishedRow[] = Object.values(PUBLISHED)

describe('PUBLISHED', () => {
  it('gives intervals, each with a source, low before high', () => {
    for (const { id, low, high, source } of rows) {
      expect(low, id).toBeLessThanOrEqual(high)
      expect(source, id).not.toBe('')
    }
  })

  it('numbers its rows P1 to P6, apart from those beside', () => {
    expect([...new Set(rows.map(({ id }) => id))].sort()).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'])
    expect(PUBLISHED_BESIDE.filter(({ id }) => rows.some((row) => row.id === id))).toEqual([])
    expect(new Set(PUBLISHED_BESIDE.map(({ id }) => id)).size).toBe(PUBLISHED_BESIDE.length)
  })

  it('derives its two widths from what it says of 16 and 22 G: 3 to 4 mm or 58 to 65 % apart', () => {
    const { width16, width22, gaugeMm, gaugePercent } = PUBLISHED
    // The narrowest and widest 22 G lesions that both statements allow.
    expect(width22.low).toBeCloseTo(gaugeMm.low / (gaugePercent.high / 100), 1)
    expect(width22.high).toBeCloseTo(gaugeMm.high / (gaugePercent.low / 100), 1)
    expect(width16.low).toBeCloseTo(width22.low + gaugeMm.low, 1)
    expect(width16.high).toBeCloseTo(width22.high + gaugeMm.high, 1)
  })

  it('widens more in three minutes than in two', () => {
    expect(PUBLISHED.threeMinutes.low).toBeGreaterThan(PUBLISHED.twoMinutes.high)
  })

  it('starts bench tissue at room temperature', () => {
    expect(BENCH_START_C).toBeGreaterThan(15)
    expect(BENCH_START_C).toBeLessThan(26)
  })
})
