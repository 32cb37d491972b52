import { describe, expect, it } from 'vitest'
import { solveLesion } from '../../src/physics/lesion.ts'
import {
  COAGULATION,
  endOfHeating,
  hottestC,
  measureLesion,
  reportLesion,
} from '../../src/physics/lesionReport.ts'
import { DEFAULT_SETTINGS } from '../../src/physics/settings.ts'

const run = solveLesion({ ...DEFAULT_SETTINGS, coolS: 20 })

describe('measureLesion', () => {
  it('is bounded by 51 °C unless told otherwise', () => {
    expect(COAGULATION).toEqual({ kind: 'isotherm', tempC: 51 })
    expect(measureLesion(run)).toEqual(measureLesion(run, { kind: 'isotherm', tempC: 51 }))
  })

  it('gives what is at risk a wider edge, and confluent coagulation a narrower one', () => {
    const width = (tempC: number) => measureLesion(run, { kind: 'isotherm', tempC }).widthM
    expect(width(45)).toBeGreaterThan(width(51))
    expect(width(60)).toBeLessThan(width(51))
  })

  it('asks more minutes at 43 °C of a smaller lesion', () => {
    const width = (minutes: number) => measureLesion(run, { kind: 'cem43', minutes }).widthM
    expect(width(1000)).toBeLessThan(width(240))
  })

  it('knows where Ω is 1', () => {
    const { widthM } = measureLesion(run, { kind: 'arrhenius' })
    expect(1e3 * widthM).toBeGreaterThan(9)
    expect(1e3 * widthM).toBeLessThan(11)
  })
})

describe('reportLesion', () => {
  it('speaks millimetres, watts, ohms and joules', () => {
    const report = reportLesion(run)
    const size = measureLesion(run)
    expect(report.widthMm).toBeCloseTo(1e3 * size.widthM, 12)
    expect(report.volumeMm3).toBeCloseTo(1e9 * size.volumeM3, 9)
    expect(report.lengthMm).toBeCloseTo(10 + report.distalMm + report.proximalMm, 9)
    expect(report.cells).toBe(run.grid.size)
    expect(report.steps).toBe(run.program.length)
  })

  it('reads the generator when the power goes off, not after cooling', () => {
    const hot = solveLesion(DEFAULT_SETTINGS)
    const end = endOfHeating(run)
    expect(run.history.timeS[end]).toBeCloseTo(105, 9)
    expect(reportLesion(run).endPowerW).toBeCloseTo(reportLesion(hot).endPowerW, 9)
    expect(reportLesion(run).resistanceOhm).toBeCloseTo(reportLesion(hot).resistanceOhm, 9)
    expect(reportLesion(run).endPowerW).toBeGreaterThan(1)
  })
})

describe('hottestC', () => {
  it('is a few degrees above the sensor, at the sharp point', () => {
    expect(hottestC(run)).toBeGreaterThan(83)
    expect(hottestC(run)).toBeLessThan(90)
  })
})
