import { describe, expect, it } from 'vitest'
import { ISOTHERMS_C } from '../../../src/physics/heatLevels.ts'
import {
  bandOf,
  COAGULATED,
  DASHED_C,
  HEAT_UNIFORMS,
  heatUniform,
  insideHeat,
} from '../../../src/scene/materials/heatShader.ts'

/** GLSL's own, in numbers. */
const smoothstep = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** What an expression of the shader gives for a temperature now and the highest so far. */
const worth = (expression: string, nowC: number, everC: number): number =>
  new Function('smoothstep', 'heat', `return ${expression}`)(smoothstep, { x: nowC, y: everC })

const text = insideHeat(4)
/** Levels at which the shader draws a line. */
const lineLevels = [...text.matchAll(/isoline\(heat\.y, ([\d.]+), /g)].map(([, level]) => Number(level))

describe('heatShader', () => {
  it('shows tissue as coagulated from 51 °C on, and whole at 53', () => {
    expect(worth(COAGULATED, 37, 50.9)).toBe(0)
    expect(worth(COAGULATED, 37, 51)).toBe(0)
    expect(worth(COAGULATED, 37, 51.5)).toBeGreaterThan(0.05)
    expect(worth(COAGULATED, 37, 53)).toBeCloseTo(0.55, 9)
    expect(text).toContain(`mix(colour, uCoagulated, ${COAGULATED})`)
  })

  it('keeps it coagulated when it has cooled: the highest temperature counts, not the present one', () => {
    expect(worth(COAGULATED, 37, 70)).toBe(worth(COAGULATED, 70, 70))
  })

  it('passes over what never came near a contour, and nothing warmer', () => {
    const [, below] = /heat\.y < ([\d.]+)\) continue/.exec(text)!
    expect(Number(below)).toBe(40)
  })

  it('draws lines at 45, 51 and 60 °C while hot, and at 51 °C when cold', () => {
    expect(lineLevels).toEqual([45, 51, 60, 51])
  })

  it.each([
    [45, 43.9, 46.5],
    [51, 49.9, 53],
    [60, 57.9, 64],
    [80, 71.9, 80],
  ] as const)('brings the band of %d °C in about that temperature', (tempC, none, all) => {
    const band = bandOf(tempC)
    expect(worth(band, none, none)).toBe(0)
    expect(worth(band, all, all)).toBeCloseTo(worth(band, 99, 99), 9)
    expect(worth(band, tempC - 20, 99)).toBe(0)
  })

  it('lets each hotter band cover more of the one around it', () => {
    const shares = ISOTHERMS_C.map((tempC) => worth(bandOf(tempC), 99, 99))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('dashes the outermost contour alone: at risk, not coagulated', () => {
    expect(DASHED_C).toBe(45)
    expect(text.match(/\* dash/g)).toHaveLength(1)
    expect(text).toMatch(/isoline\(heat\.y, 45\.0, [\d.]+\) \* dash/)
  })

  it('declares a colour for every temperature, and mixes each with its own', () => {
    for (const tempC of ISOTHERMS_C) {
      expect(HEAT_UNIFORMS).toContain(`uniform vec3 ${heatUniform(tempC)};`)
      expect(text).toContain(`mix(warm, ${heatUniform(tempC)}, ${bandOf(tempC)})`)
    }
  })

  it('rims the cold patch in the colour of coagulation', () => {
    const [, cold] = text.split('uCoagulated')
    expect(cold!.match(/mix\(set, (\w+), [\d.]+ \* isoline\(heat\.y, ([\d.]+),/)?.slice(1)).toEqual([
      'uHeat51',
      '51.0',
    ])
  })

  it('reads as many lesions as it is told', () => {
    expect(insideHeat(7)).toContain('i < 7')
  })
})
