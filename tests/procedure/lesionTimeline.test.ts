import { describe, expect, it } from 'vitest'
import { ILLUSTRATIVE_LESION, illustrativeLesion } from '../../src/procedure/lesionTimeline.ts'

const lesion = illustrativeLesion()
const width51 = (clockS: number): number =>
  2 * (lesion.at(clockS).reached.find(({ tempC }) => tempC === 51)?.halfWidthMm ?? 0)

describe('lesionTimeline, illustrative', () => {
  it('ends at 7 × 12 mm, 1 mm beyond the tip', () => {
    const shape = lesion.at(105).reached.find(({ tempC }) => tempC === 51)!
    expect(2 * shape.halfWidthMm).toBeCloseTo(ILLUSTRATIVE_LESION.widthMm, 1)
    expect(shape.distalMm + shape.proximalMm).toBeCloseTo(ILLUSTRATIVE_LESION.lengthMm, 1)
    expect(shape.distalMm).toBeCloseTo(ILLUSTRATIVE_LESION.beyondTipMm, 1)
  })

  it('grows fast at first and never shrinks', () => {
    let before = 0
    for (let clock = 0; clock <= 120; clock++) {
      expect(width51(clock)).toBeGreaterThanOrEqual(before)
      before = width51(clock)
    }
    // Most growth is in the first minute [cosman2014].
    expect(width51(75) / width51(105)).toBeGreaterThan(0.85)
  })

  it('warms in 15 s, holds 80 °C, cools after', () => {
    expect(lesion.at(0).tipTempC).toBe(37)
    expect(lesion.at(15).tipTempC).toBe(80)
    expect(lesion.at(105).tipTempC).toBe(80)
    expect(lesion.at(120).tipTempC).toBeLessThan(42)
    expect(lesion.at(60).atTempS).toBe(45)
  })

  it('nests its contours: hotter inside cooler', () => {
    const widths = lesion.at(105).reached.map(({ tempC, halfWidthMm }) => [tempC, halfWidthMm] as const)
    expect(widths.map(([tempC]) => tempC)).toEqual([45, 51, 60, 80])
    for (let i = 1; i < widths.length; i++) expect(widths[i]![1]).toBeLessThan(widths[i - 1]![1])
  })

  it('computes no generator readings and says so', () => {
    expect(lesion.mode).toBe('illustrative')
    expect(lesion.at(60)).toMatchObject({ impedanceOhm: null, powerW: null })
  })
})
