import { describe, expect, it } from 'vitest'
import { defaultBodyLesion } from '../../src/packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import { radiusAt } from '../../src/story/heatLesion.ts'

const lesion = defaultBodyLesion()
const heatedS = lesion.rampS + lesion.heatS
const shape51 = (clockS: number) => lesion.at(clockS).reached.find(({ tempC }) => tempC === 51)
const width51 = (clockS: number): number => 2 * (shape51(clockS)?.halfWidthMm ?? 0)

describe('heatLesion', () => {
  it('is a body’s lesion: 18 G, 10 mm, 80 °C for 90 s at 37 °C, perfused', () => {
    expect(lesion).toMatchObject({
      mode: 'body',
      gauge: 18,
      activeTipMm: 10,
      setTempC: 80,
      startTempC: 37,
      heatS: 90,
      rampS: 15,
    })
    expect(lesion.perfusionWPerM3K).toBeGreaterThan(0)
  })

  it('is as large as the solver says: near the reference of 10.16 × 16.45 mm without blood flow, a little less with it', () => {
    const shape = shape51(heatedS)!
    expect(2 * shape.halfWidthMm).toBeGreaterThan(9.6)
    expect(2 * shape.halfWidthMm).toBeLessThan(10.2)
    expect(shape.distalMm + shape.proximalMm).toBeGreaterThan(15.5)
    expect(shape.distalMm + shape.proximalMm).toBeLessThan(16.5)
  })

  it('grows fast at first and never shrinks', () => {
    let before = 0
    for (let clock = 0; clock <= 120; clock += 2) {
      expect(width51(clock)).toBeGreaterThanOrEqual(before - 0.005)
      before = width51(clock)
    }
    expect(width51(lesion.rampS + 60) / width51(heatedS)).toBeGreaterThan(0.85)
  })

  it('warms in 15 s, holds 80 °C, cools after', () => {
    expect(lesion.at(0).tipTempC).toBeCloseTo(37, 3)
    expect(lesion.at(15).tipTempC).toBeCloseTo(80, 0)
    expect(lesion.at(heatedS).tipTempC).toBeCloseTo(80, 0)
    expect(lesion.at(heatedS + lesion.coolS).tipTempC).toBeLessThan(55)
    expect(lesion.at(60).atTempS).toBe(45)
  })

  it('nests its contours: hotter inside cooler', () => {
    const widths = lesion.at(heatedS).reached.map(({ tempC, halfWidthMm }) => [tempC, halfWidthMm] as const)
    expect(widths.map(([tempC]) => tempC)).toEqual([45, 51, 60, 80])
    for (let i = 1; i < widths.length; i++) expect(widths[i]![1]).toBeLessThan(widths[i - 1]![1])
  })

  it('has outlines that span the contour and bulge to its width', () => {
    const shape = shape51(heatedS)!
    expect(radiusAt(shape, -shape.distalMm - 0.1)).toBe(0)
    const along = Array.from({ length: 80 }, (_, i) =>
      radiusAt(shape, -shape.distalMm + ((shape.distalMm + shape.proximalMm) * (i + 0.5)) / 80),
    )
    expect(Math.max(...along)).toBeCloseTo(shape.halfWidthMm, 1)
  })

  it('reads the generator: power falls while it holds, impedance falls with warming', () => {
    const [early, late] = [lesion.at(20), lesion.at(heatedS - 1)]
    expect(late.powerW).toBeLessThan(early.powerW)
    expect(late.impedanceOhm).toBeLessThan(lesion.at(1).impedanceOhm)
  })

  it('gives the same object for the same clock', () => {
    expect(lesion.at(42)).toBe(lesion.at(42))
  })
})
