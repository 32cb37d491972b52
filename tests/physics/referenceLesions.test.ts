import { describe, expect, it } from 'vitest'
import { outerDiameterMm } from '../../src/physics/needleGauge.ts'
import { REFERENCE_LESIONS } from '../../src/physics/referenceLesions.ts'

describe('the reference lesions', () => {
  it('are each another setting', () => {
    const settings = REFERENCE_LESIONS.map(({ gauge, tipMm, setC, holdS, startC }) =>
      [gauge, tipMm, setC, holdS, startC].join(),
    )
    expect(new Set(settings).size).toBe(10)
  })

  it.each(
    REFERENCE_LESIONS,
  )('$gauge G, $tipMm mm, $setC °C, $holdS s, $startC °C: hangs together', (lesion) => {
    const { gauge, tipMm, widthMm, lengthMm, distalMm, proximalMm, volumeMm3 } = lesion
    expect(widthMm).toBeGreaterThan(outerDiameterMm(gauge))
    expect(lengthMm).toBeCloseTo(tipMm + distalMm + proximalMm, 1)
    // Between an ellipsoid and a cylinder of these sizes.
    const cylinder = (Math.PI / 4) * widthMm ** 2 * lengthMm
    expect(volumeMm3 / cylinder).toBeGreaterThan(0.55)
    expect(volumeMm3 / cylinder).toBeLessThan(1)
  })

  it.each(
    REFERENCE_LESIONS,
  )('$gauge G, $tipMm mm, $setC °C, $holdS s: its power was on for its energy', (lesion) => {
    const { endPowerW, energyJ, holdS, resistanceOhm } = lesion
    // Power falls towards the end: the mean over clock and ramp is more than the last, and less than four times it.
    const mean = energyJ / (holdS + 15)
    expect(mean / endPowerW).toBeGreaterThan(0.9)
    expect(mean / endPowerW).toBeLessThan(4)
    expect(resistanceOhm).toBeGreaterThan(40)
    expect(resistanceOhm).toBeLessThan(250)
  })

  it('are larger in warm tissue, after longer and with a hotter tip', () => {
    const width = (gauge: number, setC: number, holdS: number, startC: number) =>
      REFERENCE_LESIONS.find(
        (each) =>
          each.gauge === gauge && each.setC === setC && each.holdS === holdS && each.startC === startC,
      )!.widthMm
    expect(width(18, 80, 90, 37)).toBeGreaterThan(width(18, 80, 90, 21))
    expect(width(18, 80, 90, 37)).toBeGreaterThan(width(18, 80, 15, 37))
    expect(width(18, 90, 120, 21)).toBeGreaterThan(width(18, 80, 90, 21))
    expect(width(18, 80, 90, 21)).toBeGreaterThan(width(20, 80, 90, 21))
  })
})
