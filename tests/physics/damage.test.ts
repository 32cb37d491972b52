import { describe, expect, it } from 'vitest'
import {
  ARRHENIUS,
  lnArrheniusRate,
  lnCem43Rate,
  logarithmicMean,
  makeDamage,
} from '../../src/physics/damage.ts'

const at = (tempC: number): Float64Array => Float64Array.of(tempC)

describe('CEM43', () => {
  it('counts time at 43 °C as itself', () => {
    const damage = makeDamage(1, 43)
    damage.add(at(43), 600)
    expect(damage.cem43S[0]).toBeCloseTo(600, 9)
  })

  it('doubles per degree above, and falls to a quarter per degree below', () => {
    expect(Math.exp(lnCem43Rate(44))).toBeCloseTo(2, 12)
    expect(Math.exp(lnCem43Rate(50))).toBeCloseTo(128, 9)
    expect(Math.exp(lnCem43Rate(42))).toBeCloseTo(0.25, 12)
  })

  it('is exact on a straight ramp: ∫ 2^(T−43) dt', () => {
    const damage = makeDamage(1, 45)
    damage.add(at(55), 20)
    const exact = ((2 ** 12 - 2 ** 2) / Math.LN2) * (20 / 10)
    expect(damage.cem43S[0]! / exact).toBeCloseTo(1, 12)
  })

  it('does not care how a steady time is cut up', () => {
    const once = makeDamage(1, 50)
    once.add(at(50), 60)
    const often = makeDamage(1, 50)
    for (let n = 0; n < 60; n++) often.add(at(50), 1)
    expect(often.cem43S[0]! / once.cem43S[0]!).toBeCloseTo(1, 12)
  })
})

describe('Arrhenius', () => {
  it('has the closed form A t exp(−E/RT) at constant temperature', () => {
    const damage = makeDamage(1, 60)
    damage.add(at(60), 30)
    const { frequencyPerS, activationJPerMol } = ARRHENIUS.liver
    const exact = 30 * frequencyPerS * Math.exp(-activationJPerMol / (8.314462618 * 333.15))
    expect(damage.omega[0]! / exact).toBeCloseTo(1, 10)
  })

  it('reaches 1 near 49 °C in a minute and a half with the liver set', () => {
    const omegaOf = (tempC: number): number => 90 * Math.exp(lnArrheniusRate(tempC, ARRHENIUS.liver))
    expect(omegaOf(48)).toBeLessThan(1)
    expect(omegaOf(50)).toBeGreaterThan(1)
  })

  it('integrates a ramp to within 1 % in one step of 5 K', () => {
    const one = makeDamage(1, 55)
    one.add(at(60), 10)
    const many = makeDamage(1, 55)
    for (let n = 1; n <= 1000; n++) many.add(at(55 + (5 * n) / 1000), 0.01)
    expect(Math.abs(one.omega[0]! / many.omega[0]! - 1)).toBeLessThan(0.01)
  })

  it('takes another set when told', () => {
    const skin = makeDamage(1, 60, ARRHENIUS.skin)
    skin.add(at(60), 1)
    expect(skin.omega[0]! / Math.exp(lnArrheniusRate(60, ARRHENIUS.skin))).toBeCloseTo(1, 10)
  })
})

describe('the highest temperature', () => {
  it('is kept when the tissue cools, and doses only grow', () => {
    const damage = makeDamage(1, 37)
    let dose = 0
    for (const tempC of [45, 60, 52, 40, 37]) {
      damage.add(at(tempC), 5)
      expect(damage.cem43S[0]!).toBeGreaterThan(dose)
      dose = damage.cem43S[0]!
    }
    expect(damage.peakC[0]).toBe(60)
  })
})

describe('logarithmicMean', () => {
  it('is the mean of an exponential', () => {
    expect(logarithmicMean(1, Math.E, 0, 1)).toBeCloseTo(Math.E - 1, 12)
  })

  it('goes over into the plain mean without a step', () => {
    const mean = (d: number) => logarithmicMean(1, Math.exp(d), 0, d)
    expect(mean(0)).toBe(1)
    expect(Math.abs(mean(1.01e-5) - mean(0.99e-5))).toBeLessThan(2e-7)
  })
})
