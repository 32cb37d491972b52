import { describe, expect, it } from 'vitest'
import {
  clamp,
  degToRad,
  lerp,
  radToDeg,
  ramp,
  smooth,
  smoothRamp,
  smoothWindow,
} from '../../src/math/scalar.ts'

describe('scalar', () => {
  it('clamps to both ends', () => {
    expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2])
  })

  it('blends and finds the share again', () => {
    expect(lerp(10, 20, 0.25)).toBe(12.5)
    expect(ramp(12.5, 10, 20)).toBe(0.25)
    expect(ramp(25, 10, 20)).toBe(1)
  })

  it('eases without speed at the ends', () => {
    expect([smooth(0), smooth(0.5), smooth(1)]).toEqual([0, 0.5, 1])
    expect(smooth(0.001)).toBeLessThan(1e-5)
  })

  it('opens a window with soft edges', () => {
    expect(smoothWindow(0, 1, 3, 0.5)).toBe(0)
    expect(smoothWindow(2, 1, 3, 0.5)).toBe(1)
    expect(smoothWindow(3, 1, 3, 0.5)).toBe(0)
    expect(smoothRamp(1.25, 1, 1.5)).toBe(0.5)
  })

  it('turns degrees into radians and back', () => {
    expect(radToDeg(degToRad(25))).toBeCloseTo(25, 12)
  })
})
