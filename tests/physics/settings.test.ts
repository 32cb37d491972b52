import { describe, expect, it } from 'vitest'
import type { ElectrodeKind } from '../../src/physics/electrode.ts'
import {
  check,
  checkSettings,
  DEFAULT_SETTINGS,
  type LesionSettings,
  RANGES,
  setTemperatureRange,
} from '../../src/physics/settings.ts'

const withSettings = (changed: Partial<LesionSettings>): LesionSettings => ({
  ...DEFAULT_SETTINGS,
  ...changed,
})

describe('checkSettings', () => {
  it('gives back what is in range', () => {
    expect(checkSettings(DEFAULT_SETTINGS)).toBe(DEFAULT_SETTINGS)
  })

  const wrong: readonly [Partial<LesionSettings>, string][] = [
    [{ gauge: 15 }, 'gauge must be 16 to 23 G, got 15 G'],
    [{ gauge: 24 }, 'gauge must be 16 to 23 G, got 24 G'],
    [{ gauge: 18.5 }, 'gauge must be a whole number from 16 to 23 G, got 18.5 G'],
    [{ activeTipM: 0.0019 }, 'active tip must be 2 to 15 mm, got 1.9 mm'],
    [{ activeTipM: 0.016 }, 'active tip must be 2 to 15 mm, got 16 mm'],
    [{ holdS: 10 }, 'time must be 15 to 240 s, got 10 s'],
    [{ holdS: 241 }, 'time must be 15 to 240 s, got 241 s'],
    [{ startC: 5 }, 'start temperature must be 10 to 38 °C, got 5 °C'],
    [{ startC: 40 }, 'start temperature must be 10 to 38 °C, got 40 °C'],
    [{ perfusionWPerM3K: -1 }, 'perfusion must be 0 to 20000 W/m³K, got -1 W/m³K'],
    [{ coolS: 301 }, 'cool-down must be 0 to 300 s, got 301 s'],
    [{ setC: 59 }, 'set temperature of a conventional electrode must be 60 to 90 °C, got 59 °C'],
    [{ setC: 91 }, 'set temperature of a conventional electrode must be 60 to 90 °C, got 91 °C'],
    [
      { electrode: 'cooled', setC: 70 },
      'set temperature of a cooled electrode must be 45 to 65 °C, got 70 °C',
    ],
    [
      { electrode: 'pulsed', setC: 46 },
      'set temperature of a pulsed electrode must be 38 to 45 °C, got 46 °C',
    ],
    [{ arrangement: { kind: 'bipolar', spacingM: 0.003 } }, 'needle spacing must be 4 to 20 mm, got 3 mm'],
    [
      { arrangement: { kind: 'bone', clearanceM: 0.02 } },
      'clearance to bone must be 0.1 to 10 mm, got 20 mm',
    ],
    [{ holdS: Number.NaN }, 'time must be 15 to 240 s, got NaN'],
    [{ activeTipM: Number.POSITIVE_INFINITY }, 'active tip must be 2 to 15 mm, got Infinity'],
    [
      { electrode: 'laser' as ElectrodeKind },
      'electrode must be one of conventional, cooled, pulsed, got "laser"',
    ],
  ]
  it.each(wrong)('refuses %o', (changed, message) => {
    expect(() => checkSettings(withSettings(changed))).toThrow(`physics/settings: ${message}`)
  })

  it('refuses an arrangement it does not know', () => {
    const arrangement = { kind: 'triangle' } as unknown as LesionSettings['arrangement']
    expect(() => checkSettings(withSettings({ arrangement }))).toThrow(
      'physics/settings: arrangement must be single, bipolar or bone',
    )
  })
})

describe('ranges', () => {
  it('hold their own ends', () => {
    for (const range of Object.values(RANGES)) {
      expect(() => check(range.low, range)).not.toThrow()
      expect(() => check(range.high, range)).not.toThrow()
    }
  })

  it('of set temperature follow the electrode', () => {
    const { low, high, unit } = setTemperatureRange('cooled')
    expect([low, high, unit]).toEqual([45, 65, '°C'])
  })
})
