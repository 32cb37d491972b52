// Temperature control: the heat equation is linear in the power, so the power that brings the sensor to its target at
// the end of a step is known exactly. No gains to tune, no overshoot; only the generator's limit holds it back.
import type { Stepper } from './bioheat.ts'
import type { Grid } from './grid.ts'

/** Largest output, W: the figure on the front of common radiofrequency generators (from memory). */
export const GENERATOR_LIMIT_W = 50

/** Linear interpolation along the axis: weights of the nodes that the sensor at `sensorM` reads. */
export function sensorWeights(grid: Grid, sensorM: number): Float64Array {
  const { z, nu, nv, size } = grid
  const weights = new Float64Array(size)
  let k = 0
  while (k + 2 < z.length && z[k + 1]! < sensorM) k++
  const share = (sensorM - z[k]!) / (z[k + 1]! - z[k]!)
  weights[k * nv * nu] = 1 - share
  weights[(k + 1) * nv * nu] = share
  return weights
}

export function readSensor(weights: Float64Array, temperatureC: Float64Array): number {
  let tipC = 0
  for (let n = 0; n < weights.length; n++) if (weights[n] !== 0) tipC += weights[n]! * temperatureC[n]!
  return tipC
}

/** The generator's display at the ends of steps; entry 0 is the start. */
export interface GeneratorHistory {
  readonly timeS: Float64Array
  readonly tipC: Float64Array
  /** Mean over the step that ends here. */
  readonly powerW: Float64Array
  readonly resistanceOhm: Float64Array
  /** Root mean square between the poles; pulses are 1/√duty times as high. */
  readonly voltageV: Float64Array
}

export const makeHistory = (entries: number, startC: number): GeneratorHistory => ({
  timeS: new Float64Array(entries),
  tipC: new Float64Array(entries).fill(startC),
  powerW: new Float64Array(entries),
  resistanceOhm: new Float64Array(entries),
  voltageV: new Float64Array(entries),
})

export interface Demand {
  /** Target of the sensor at the end of the step, K above the start; null with the power off. */
  readonly targetK: number | null
  /** Conductance between the poles, S: power is amplitude times it. */
  readonly conductanceS: number
}

/**
 * Square of the voltage (rms, V²) for the coming step: A = (target − what the sensor would show unheated) / (what it
 * gains per V²), between 0 and the generator's limit.
 */
export function voltageSquared(
  stepper: Stepper,
  rise: Float64Array,
  unheated: Float64Array,
  heatPerV2: Float64Array,
  { targetK, conductanceS }: Demand,
): number {
  if (targetK === null) return 0
  const wanted = (targetK - stepper.foresee(rise, unheated)) / stepper.gain(heatPerV2)
  return Math.min(Math.max(wanted, 0), GENERATOR_LIMIT_W / conductanceS)
}

/**
 * Power at the ends of steps, W, from the means over them: straight between the steps' middles, and straight on at
 * either end. Entry 0 is the moment of switching on; `steps` heated steps count, what follows is 0.
 */
export function momentaryPowerW({ timeS, powerW }: GeneratorHistory, steps: number): Float64Array {
  const result = new Float64Array(timeS.length)
  if (steps < 2) return result.fill(powerW[1]!, 0, steps + 1)
  const middle = (i: number): number => (timeS[i - 1]! + timeS[i]!) / 2
  for (let i = 0; i <= steps; i++) {
    const left = Math.min(Math.max(i, 1), steps - 1)
    const share = (timeS[i]! - middle(left)) / (middle(left + 1) - middle(left))
    result[i] = Math.max(0, powerW[left]! + (powerW[left + 1]! - powerW[left]!) * share)
  }
  return result
}
