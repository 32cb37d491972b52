import { describe, expect, it } from 'vitest'
import { ELECTRODES, radiusM, tipDepthM } from '../../src/physics/electrode.ts'

describe('needles', () => {
  it('have half their diameter as radius', () => {
    expect(radiusM(18)).toBe(0.635e-3)
    expect(() => radiusM(15)).toThrow('needleGauge: no diameter for gauge 15')
  })
})

describe('tips', () => {
  it('are a cone one diameter long', () => {
    expect(tipDepthM('cone', 0, 1)).toBe(0)
    expect(tipDepthM('cone', 0.5, 1)).toBe(1)
    expect(tipDepthM('cone', 1, 1)).toBe(2)
  })

  it('are half a ball', () => {
    expect(tipDepthM('hemisphere', 0, 1)).toBe(0)
    expect(tipDepthM('hemisphere', 0.6, 1)).toBeCloseTo(0.2, 12)
    expect(tipDepthM('hemisphere', 1, 1)).toBe(1)
  })

  it('or flat', () => {
    expect(tipDepthM('flat', 0.7, 1)).toBe(0)
  })
})

describe('electrodes', () => {
  it('have the temperatures of their kind', () => {
    expect(ELECTRODES.conventional.setRangeC).toEqual([60, 90])
    expect(ELECTRODES.cooled.setRangeC).toEqual([45, 65])
    expect(ELECTRODES.pulsed.setRangeC).toEqual([38, 45])
  })

  it('are cooled only when they are', () => {
    expect(ELECTRODES.cooled.sinkWPerM3K).toBeGreaterThan(0)
    expect(ELECTRODES.conventional.sinkWPerM3K).toBe(0)
    expect(ELECTRODES.pulsed.sinkWPerM3K).toBe(0)
  })

  it('read their tip inside the metal, the cooled one ahead of it', () => {
    expect(ELECTRODES.conventional.sensorM).toBe(1e-3)
    expect(ELECTRODES.cooled.sensorM).toBeLessThan(0)
  })

  it('are on all the time, but pulses 20 ms twice a second', () => {
    expect(ELECTRODES.conventional.duty).toBe(1)
    expect(ELECTRODES.pulsed.duty).toBeCloseTo(0.02 * 2, 12)
  })
})
