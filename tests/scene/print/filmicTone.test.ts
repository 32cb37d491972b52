import { describe, expect, it } from 'vitest'
import { filmic, picturePixels, srgb } from '../../../src/scene/print/filmicTone.ts'

describe('filmicTone', () => {
  it('keeps black, rises, and never passes white', () => {
    expect(filmic([0, 0, 0]).every((v) => v < 0.002)).toBe(true)
    let before = 0
    for (const light of [0.05, 0.2, 0.5, 1, 3, 50]) {
      const [r, g, b] = filmic([light, light, light])
      expect(g).toBeGreaterThan(before)
      expect(Math.max(r, g, b)).toBeLessThanOrEqual(1)
      expect(Math.abs(r - b)).toBeLessThan(0.01)
      before = g
    }
  })

  it('writes sRGB', () => {
    expect(srgb(0)).toBe(0)
    expect(srgb(1)).toBeCloseTo(1, 6)
    expect(srgb(0.214)).toBeCloseTo(0.5, 2)
  })

  it('turns rows over, undoes alpha, and leaves plain colours alone', () => {
    // Below: half-covered grey light; above: the same grey as a plain colour.
    const light = new Float32Array([0.1, 0.1, 0.1, 0.5, 0.2, 0.2, 0.2, 1])
    const plain = new Float32Array([0, 0, 0, 0, 0.2, 0.2, 0.2, 1])
    const pixels = picturePixels(light, plain, 1, 2)
    expect(pixels[0]).toBe(Math.round(255 * srgb(0.2)))
    expect(pixels[3]).toBe(255)
    expect(pixels[4]).toBe(Math.round(255 * srgb(filmic([0.2, 0.2, 0.2])[0])))
    expect(pixels[7]).toBe(128)
  })
})
