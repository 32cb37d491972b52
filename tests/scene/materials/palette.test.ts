import { Color } from 'three'
import { describe, expect, it } from 'vitest'
import { ISOTHERMS_C } from '../../../src/physics/heatLevels.ts'
import { PALETTES, type Palette } from '../../../src/scene/materials/palette.ts'

/** Distance of two colours in linear light, 0…√3. */
const apart = (a: string, b: string): number => {
  const [x, y] = [new Color(a), new Color(b)]
  return Math.hypot(x.r - y.r, x.g - y.g, x.b - y.b)
}
const lightness = (hex: string): number => {
  const { r, g, b } = new Color(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe.each(['light', 'dark'] as const)('palette, %s', (theme) => {
  const palette: Palette = PALETTES[theme]

  it('tells dye and numbing medicine apart: dye is dark, medicine blue', () => {
    expect(apart(palette.dye, palette.numb)).toBeGreaterThan(0.3)
    expect(lightness(palette.dye)).toBeLessThan(0.05)
    const numb = new Color(palette.numb)
    expect(numb.b).toBeGreaterThan(2 * numb.r)
    expect(numb.b).toBeGreaterThan(numb.g)
  })

  it('makes each hotter contour lighter', () => {
    const lights = ISOTHERMS_C.map((tempC) => lightness(palette.heat[tempC]))
    expect(lights).toEqual([...lights].sort((a, b) => a - b))
  })

  it('tells a nerve in the plan from other nerves, and pain from heat', () => {
    expect(apart(palette.nerve, palette.otherNerve)).toBeGreaterThan(0.2)
    expect(apart(palette.chosen, palette.bone)).toBeGreaterThan(0.3)
    expect(apart(palette.steel, palette.insulation)).toBeGreaterThan(0.2)
  })

  it('draws coagulated tissue pale, lighter than the flesh around it', () => {
    expect(lightness(palette.coagulated)).toBeGreaterThan(lightness(palette.muscle) + 0.2)
  })
})
