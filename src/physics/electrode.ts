// Radiofrequency electrodes: the shape of the point, and what each kind of generator does with them.
import { outerDiameterMm } from './needleGauge.ts'

export type ElectrodeKind = 'conventional' | 'cooled' | 'pulsed'
export type TipShape = 'cone' | 'hemisphere' | 'flat'

export interface ElectrodeModel {
  readonly tipShape: TipShape
  /** Place of the sensor on the axis, m from the point; negative lies ahead of the point, in tissue. */
  readonly sensorM: number
  /** Time from start to set temperature, s. */
  readonly rampS: number
  /** Set temperatures that the kind is used at, °C. */
  readonly setRangeC: readonly [low: number, high: number]
  /** Heat sink in the active metal, W/m³K, and the temperature of its water; 0 when not cooled. */
  readonly sinkWPerM3K: number
  readonly waterC: number
  /** Share of the time that current flows: 20 ms at 2 Hz for pulsed. */
  readonly duty: number
}

/** Sensor 1 mm behind a cone one diameter long; its exact place changes width by under 4 % (assumed). */
const CONVENTIONAL: ElectrodeModel = {
  tipShape: 'cone',
  sensorM: 1e-3,
  rampS: 15,
  setRangeC: [60, 90],
  sinkWPerM3K: 0,
  waterC: 0,
  duty: 1,
}

export const ELECTRODES: Readonly<Record<ElectrodeKind, ElectrodeModel>> = {
  conventional: CONVENTIONAL,
  // Water-cooled: rounded end, sensor ahead of it, slow start. 1e8 W/m³K behaves as perfect cooling (not calibrated).
  cooled: {
    tipShape: 'hemisphere',
    sensorM: -0.3e-3,
    rampS: 80,
    setRangeC: [45, 65],
    sinkWPerM3K: 1e8,
    waterC: 21,
    duty: 1,
  },
  // Pulses of 20 ms, twice a second, at 42 °C or less [kroll2008]; the model heats with their mean power.
  pulsed: { ...CONVENTIONAL, setRangeC: [38, 45], duty: 0.04 },
}

const METRES_PER_MM = 0.001

export const radiusM = (gauge: number): number => (outerDiameterMm(gauge) * METRES_PER_MM) / 2

/** Distance from the point at which the tip has reached radius `r`, m, for a needle of radius `a`. */
export function tipDepthM(shape: TipShape, r: number, a: number): number {
  switch (shape) {
    case 'cone':
      return 2 * r
    case 'hemisphere':
      return a - Math.sqrt(Math.max(0, a * a - r * r))
    case 'flat':
      return 0
    default:
      return shape satisfies never
  }
}
