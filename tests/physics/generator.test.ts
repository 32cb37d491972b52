import { describe, expect, it } from 'vitest'
import { axisymmetricGrid } from '../../src/physics/axisymmetricGrid.ts'
import type { Stepper } from '../../src/physics/bioheat.ts'
import { ELECTRODES, radiusM } from '../../src/physics/electrode.ts'
import {
  GENERATOR_LIMIT_W,
  makeHistory,
  momentaryPowerW,
  readSensor,
  sensorWeights,
  voltageSquared,
} from '../../src/physics/generator.ts'
import { RESOLUTIONS } from '../../src/physics/resolution.ts'

/** A step that would leave the sensor at `unheated` K, and gain `gain` K per V². */
const stepper = (unheated: number, gain: number): Stepper => ({
  dtS: 1,
  foresee: () => unheated,
  gain: () => gain,
  step: () => {},
})
const none = new Float64Array(0)
const demand = (targetK: number | null, conductanceS = 0.01) => ({ targetK, conductanceS })

describe('voltageSquared', () => {
  it('is what is missing, divided by what a volt squared gives', () => {
    expect(voltageSquared(stepper(30, 0.02), none, none, none, demand(43))).toBeCloseTo(650, 9)
  })

  it('is nothing when the sensor would be hot enough anyway', () => {
    expect(voltageSquared(stepper(50, 0.02), none, none, none, demand(43))).toBe(0)
  })

  it('is nothing with the power off', () => {
    expect(voltageSquared(stepper(0, 0.02), none, none, none, demand(null))).toBe(0)
  })

  it('stops at the generator’s limit', () => {
    const v2 = voltageSquared(stepper(0, 1e-6), none, none, none, demand(43, 0.02))
    expect(v2 * 0.02).toBeCloseTo(GENERATOR_LIMIT_W, 9)
  })
})

describe('the sensor', () => {
  const grid = axisymmetricGrid(radiusM(18), 0.01, ELECTRODES.conventional, RESOLUTIONS.standard)

  it('reads a field that is straight along the axis exactly', () => {
    const field = Float64Array.from(
      { length: grid.size },
      (_, n) => 40 + 5000 * grid.z[Math.floor(n / grid.nu)]!,
    )
    for (const sensorM of [-0.5e-3, 0, 1e-3, 3.3e-3])
      expect(readSensor(sensorWeights(grid, sensorM), field)).toBeCloseTo(40 + 5000 * sensorM, 9)
  })

  it('looks at the axis only', () => {
    sensorWeights(grid, 1e-3).forEach((weight, n) => {
      if (weight !== 0) expect(n % grid.nu).toBe(0)
    })
  })
})

describe('momentaryPowerW', () => {
  const history = makeHistory(6, 37)
  history.timeS.set([0, 1, 2, 4, 6, 8])
  // Means over steps of a power that is 10 − t, and one unheated step.
  history.powerW.set([0, 9.5, 8.5, 7, 5, 0])
  const power = momentaryPowerW(history, 4)

  it('finds a straight power again from its means', () => {
    expect([...power.slice(0, 5)].map((p) => Number(p.toFixed(9)))).toEqual([10, 9, 8, 6, 4])
  })

  it('is 0 where nothing is heated', () => {
    expect(power[5]).toBe(0)
  })

  it('never is negative', () => {
    const falling = makeHistory(3, 37)
    falling.timeS.set([0, 1, 2])
    falling.powerW.set([0, 4, 0.1])
    expect(Math.min(...momentaryPowerW(falling, 2))).toBe(0)
  })
})
