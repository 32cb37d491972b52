import { describe, expect, it } from 'vitest'
import { OUTER_DIAMETER_MM, outerDiameterMm } from '../../src/physics/needleGauge.ts'

describe('needleGauge', () => {
  it('gets thinner with every gauge that a needle here can have', () => {
    const gauges = Object.keys(OUTER_DIAMETER_MM).map(Number)
    expect(gauges).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 25])
    const diameters = gauges.map(outerDiameterMm)
    expect(diameters).toEqual([...diameters].sort((a, b) => b - a))
  })

  it('knows the story’s needles', () => {
    expect(outerDiameterMm(18)).toBe(1.27)
    expect(outerDiameterMm(25)).toBe(0.515)
  })

  it('names a gauge that it has not', () => {
    expect(() => outerDiameterMm(24)).toThrow('needleGauge: no diameter for gauge 24')
  })
})
