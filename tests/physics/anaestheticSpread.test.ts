import { describe, expect, it } from 'vitest'
import {
  insideSpread,
  rimGrowthM,
  spreadOf,
  spreadWhileInjecting,
} from '../../src/physics/anaestheticSpread.ts'

describe('spread', () => {
  it('of 0.5 mL has half axes of 12.1, 8.1 and 4.0 mm; of 0.3 mL 10.2, 6.8 and 3.4', () => {
    const half = (volume: number): string =>
      Object.values(spreadOf(volume))
        .map((lengthM) => (1e3 * lengthM).toFixed(1))
        .join(' ')
    expect(half(0.5)).toBe('12.1 8.1 4.0')
    expect(half(0.3)).toBe('10.2 6.8 3.4')
  })

  it('is only 26 % longer for twice the volume', () => {
    expect(spreadOf(0.5).alongM / spreadOf(0.25).alongM).toBeCloseTo(Math.cbrt(2), 9)
  })

  it('grows with the cube root of what has been injected', () => {
    const whole = spreadOf(0.4)
    expect(spreadWhileInjecting(0.4, 1)).toEqual(whole)
    expect(spreadWhileInjecting(0.4, 0.125).acrossM).toBeCloseTo(whole.acrossM / 2, 12)
    expect(spreadWhileInjecting(0.4, 0).alongM).toBe(0)
    expect(spreadWhileInjecting(0.4, 7)).toEqual(whole)
  })

  it('softens at its rim by 1.0 mm in 15 minutes', () => {
    expect(1e3 * rimGrowthM(900)).toBeCloseTo(1.04, 2)
    expect(rimGrowthM(-1)).toBe(0)
  })

  it('knows inside from outside', () => {
    const half = spreadOf(0.5)
    expect(insideSpread(half, [0.012, 0, 0])).toBe(true)
    expect(insideSpread(half, [0, 0, 0.0045])).toBe(false)
    expect(insideSpread(half, [0.01, 0.006, 0])).toBe(false)
  })

  it.each([0.05, 1.5, Number.NaN])('refuses %d mL', (volume) => {
    expect(() => spreadOf(volume)).toThrow(
      `physics/anaestheticSpread: volume must be 0.1 to 1 mL, got ${volume} mL`,
    )
  })
})
