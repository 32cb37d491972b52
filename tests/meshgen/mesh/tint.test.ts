import { describe, expect, it } from 'vitest'
import { boneTint, DISC, shaded } from '../../../src/meshgen/mesh/tint.ts'
import { floor, sphere } from '../simpleSolids.ts'

const brightness = ([r, g, b]: readonly [number, number, number]): number => r + g + b
const ball = sphere(2).field
const bowl = (x: number, y: number, z: number): number => -ball(x, y, z)

describe('boneTint', () => {
  it('is paler on a ridge than on the flat, and darker in a hollow', () => {
    const flat = brightness(boneTint(floor, 2, 0, 0, 1))
    expect(brightness(boneTint(ball, 2, 0, 0, 1))).toBeGreaterThan(flat + 0.1)
    expect(brightness(boneTint(bowl, 2, 0, 0, 1))).toBeLessThan(flat - 0.1)
  })

  it('is darker where little of the sky is seen', () => {
    const at = (sky: number): number => brightness(boneTint(floor, 0, 0, 0, sky))
    expect(at(0.5)).toBeLessThan(at(1))
    expect(at(0)).toBeLessThan(at(0.5))
  })

  it('is warm: more red than green than blue', () => {
    for (const sky of [0, 0.5, 1]) {
      const [r, g, b] = boneTint(floor, 3, 0, 9, sky)
      expect(r).toBeGreaterThan(g)
      expect(g).toBeGreaterThan(b)
    }
  })

  it('varies a little from patch to patch', () => {
    const blues = Array.from({ length: 30 }, (_, i) => boneTint(floor, 2 * i, 0, 3 * i, 1)[2])
    expect(Math.max(...blues) - Math.min(...blues)).toBeGreaterThan(0.05)
    expect(Math.max(...blues) - Math.min(...blues)).toBeLessThan(0.3)
  })
})

describe('the colours of other tissue', () => {
  it('are in linear light', () => {
    // #b3bfc1: 179 / 255 is 0.451 in linear light.
    expect(DISC[0]).toBeCloseTo(0.451, 3)
    expect(DISC[2]).toBeCloseTo(0.533, 3)
  })
})

describe('shaded', () => {
  it('leaves the colour in the open as it is', () => {
    expect(shaded([0.8, 0.5, 0.2], 1)).toEqual([0.8, 0.5, 0.2])
  })

  it('keeps 36 % of the light where no sky is seen', () => {
    const [r, g, b] = shaded([1, 0.5, 0.25], 0)
    expect(r).toBeCloseTo(0.36, 12)
    expect(g).toBeCloseTo(0.18, 12)
    expect(b).toBeCloseTo(0.09, 12)
  })
})
