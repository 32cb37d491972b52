// What a reader may set on the generator and the needle, and the ranges the model stands for. Checked once, here.

import { ELECTRODES, type ElectrodeKind } from './electrode.ts'
import { OUTER_DIAMETER_MM } from './needleGauge.ts'
import { BODY_C } from './tissue.ts'

/** One needle in muscle; two parallel needles with the current between them; or one beside a plane of bone. */
export type Arrangement =
  | { readonly kind: 'single' }
  | { readonly kind: 'bipolar'; readonly spacingM: number }
  | { readonly kind: 'bone'; readonly clearanceM: number }

export interface LesionSettings {
  readonly gauge: number
  readonly activeTipM: number
  readonly electrode: ElectrodeKind
  readonly setC: number
  /** Time at set temperature; the ramp before it is the electrode's own and not counted. */
  readonly holdS: number
  /** Temperature of tissue, blood and needle at the start. */
  readonly startC: number
  /** w = ω_b ρ_b c_b; 0 ex vivo. */
  readonly perfusionWPerM3K: number
  /** Time followed after power is off. */
  readonly coolS: number
  readonly arrangement: Arrangement
}

/** 18 G, 10 mm, 80 °C for 90 s in tissue at 37 °C, without blood flow unless asked for. */
export const DEFAULT_SETTINGS: LesionSettings = {
  gauge: 18,
  activeTipM: 0.01,
  electrode: 'conventional',
  setC: 80,
  holdS: 90,
  startC: BODY_C,
  perfusionWPerM3K: 0,
  coolS: 0,
  arrangement: { kind: 'single' },
}

export interface Range {
  readonly name: string
  readonly unit: string
  readonly low: number
  readonly high: number
  /** Display value of an SI value: value · scale. */
  readonly scale: number
}

/** Set temperature has its range by electrode: see ELECTRODES. */
export const RANGES = {
  gauge: { name: 'gauge', unit: 'G', low: 16, high: 23, scale: 1 },
  activeTipM: { name: 'active tip', unit: 'mm', low: 0.002, high: 0.015, scale: 1000 },
  holdS: { name: 'time', unit: 's', low: 15, high: 240, scale: 1 },
  startC: { name: 'start temperature', unit: '°C', low: 10, high: 38, scale: 1 },
  perfusionWPerM3K: { name: 'perfusion', unit: 'W/m³K', low: 0, high: 20000, scale: 1 },
  coolS: { name: 'cool-down', unit: 's', low: 0, high: 300, scale: 1 },
  spacingM: { name: 'needle spacing', unit: 'mm', low: 0.004, high: 0.02, scale: 1000 },
  clearanceM: { name: 'clearance to bone', unit: 'mm', low: 0.0001, high: 0.01, scale: 1000 },
} as const satisfies Record<string, Range>

/** Throws an error that names the value and its range at the first setting outside it; returns the settings. */
export function checkSettings(settings: LesionSettings): LesionSettings {
  check(settings.gauge, RANGES.gauge)
  if (OUTER_DIAMETER_MM[settings.gauge] === undefined)
    fail('gauge', 'a whole number from 16 to 23 G', `${settings.gauge} G`)
  check(settings.activeTipM, RANGES.activeTipM)
  check(settings.holdS, RANGES.holdS)
  check(settings.startC, RANGES.startC)
  check(settings.perfusionWPerM3K, RANGES.perfusionWPerM3K)
  check(settings.coolS, RANGES.coolS)
  const electrode = ELECTRODES[settings.electrode]
  if (electrode === undefined)
    fail('electrode', `one of ${Object.keys(ELECTRODES).join(', ')}`, `"${settings.electrode}"`)
  check(settings.setC, setTemperatureRange(settings.electrode))
  switch (settings.arrangement.kind) {
    case 'single':
      break
    case 'bipolar':
      check(settings.arrangement.spacingM, RANGES.spacingM)
      break
    case 'bone':
      check(settings.arrangement.clearanceM, RANGES.clearanceM)
      break
    default:
      fail(
        'arrangement',
        'single, bipolar or bone',
        `"${JSON.stringify(settings.arrangement satisfies never)}"`,
      )
  }
  return settings
}

export function setTemperatureRange(kind: ElectrodeKind): Range {
  const [low, high] = ELECTRODES[kind].setRangeC
  return { name: `set temperature of a ${kind} electrode`, unit: '°C', low, high, scale: 1 }
}

/** `value` is in SI, as the range's bounds are. */
export function check(value: number, { name, unit, low, high, scale }: Range): void {
  if (Number.isFinite(value) && value >= low && value <= high) return
  const shown = Number.isFinite(value) ? `${round(value * scale)} ${unit}` : `${value}`
  fail(name, `${round(low * scale)} to ${round(high * scale)} ${unit}`, shown)
}

const round = (value: number): number => Number(value.toPrecision(6))

function fail(name: string, wanted: string, got: string): never {
  throw new Error(`physics/settings: ${name} must be ${wanted}, got ${got}`)
}
