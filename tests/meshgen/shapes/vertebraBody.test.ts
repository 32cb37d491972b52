import { describe, expect, it } from 'vitest'
import { level, vertebraBody } from '../../../src/meshgen/shapes/vertebraBody.ts'
import type { BodyParameters, EndplateParameters } from '../../../src/meshgen/shapes/vertebraParameters.ts'

const FLAT: EndplateParameters = {
  hollowMm: 0,
  hollowBehindMm: 0,
  ringShare: 0.84,
  ringStepMm: 0,
  rimMm: [0, 0, 0, 0, 0],
  edgeRadiusMm: 0,
}
const round = (radius: number): number[] => Array.from({ length: 9 }, () => radius)

/** A drum of 20 mm radius and 28 mm height unless told otherwise. */
const body = (change: Partial<BodyParameters> = {}): BodyParameters => ({
  heightMm: 28,
  upperTiltDeg: 0,
  wedgeDeg: 0,
  lowerCentreZMm: 0,
  outlineMm: [20, 20, 20, 20, 20].map(round),
  upper: FLAT,
  lower: FLAT,
  veinHollowMm: [4, 4, 0],
  ...change,
})

describe('level', () => {
  it('takes mean and tilt from a rim, which belong to height and wedge', () => {
    for (const h of level([3, 3, 3, 3, 3])) expect(h).toBeCloseTo(0, 9)
    // A plane tilted to the front: the cosine of the angle.
    const tilted = [0, 1, 2, 3, 4].map((i) => 2 * Math.cos((Math.PI * i) / 4))
    for (const h of level(tilted)) expect(h).toBeCloseTo(0, 9)
  })

  it('leaves what is neither', () => {
    const saddle = [1, 0, -1, 0, 1]
    level(saddle).forEach((h, i) => {
      expect(h).toBeCloseTo(saddle[i]!, 9)
    })
  })
})

describe('vertebraBody', () => {
  it('is a drum where all is even: radius, upper and lower plate', () => {
    const { field } = vertebraBody(body())
    expect(field(22, -14, 0)).toBeCloseTo(2, 6)
    expect(field(0, -14, 17)).toBeCloseTo(-3, 6)
    expect(field(0, 1.5, 0)).toBeCloseTo(1.5, 6)
    expect(field(5, -29, 5)).toBeCloseTo(1, 6)
    expect(field(0, -2, 0)).toBeCloseTo(-2, 6)
  })

  it('is alike on both sides', () => {
    const { field } = vertebraBody(
      body({
        outlineMm: [21, 19, 17, 19, 21].map((r) => [r, r, r + 1, r + 3, r + 4, r + 4, r + 2, r, r - 2]),
      }),
    )
    for (const [x, y, z] of [
      [18, -6, 9],
      [24, -14, -3],
      [7, 1, -15],
    ] as const)
      expect(field(-x, y, z)).toBe(field(x, y, z))
  })

  it('is waisted as its outlines say', () => {
    const { field } = vertebraBody(body({ outlineMm: [22, 19, 17, 19, 22].map(round) }))
    const radius = (y: number): number => {
      let x = 30
      while (field(x, y, 0) > 0) x -= 0.05
      return x
    }
    expect(radius(-14)).toBeCloseTo(17, 0)
    expect(radius(-0.8)).toBeCloseTo(22, 0)
    expect(radius(-27.2)).toBeCloseTo(22, 0)
  })

  it('is taller in front by its wedge', () => {
    const { field } = vertebraBody(body({ wedgeDeg: 6 }))
    const height = (z: number): number => {
      let inside = 0
      for (let y = -36; y < 6; y += 0.02) if (field(0, y, z) < 0) inside += 0.02
      return inside
    }
    expect(height(0)).toBeCloseTo(28, 1)
    expect(height(15) - height(-15)).toBeCloseTo(30 * Math.tan((6 * Math.PI) / 180), 1)
  })

  it('tilts both plates with the upper one', () => {
    const { field } = vertebraBody(body({ upperTiltDeg: 5 }))
    const rise = 10 * Math.tan((5 * Math.PI) / 180)
    expect(field(0, rise, 10)).toBeCloseTo(0, 6)
    expect(field(0, -rise, -10)).toBeCloseTo(0, 6)
    expect(field(0, -28 + rise, 10)).toBeCloseTo(0, 6)
  })

  it('is hollow in the middle of its plates, deepest behind it where it says so', () => {
    const bowl = vertebraBody(body({ upper: { ...FLAT, hollowMm: 2 } })).field
    expect(bowl(0, -2, 0)).toBeCloseTo(0, 6)
    expect(bowl(0, 0, 19)).toBeCloseTo(0, 6)
    const shifted = vertebraBody(body({ upper: { ...FLAT, hollowMm: 2, hollowBehindMm: 4 } })).field
    expect(shifted(0, -2, -3)).toBeGreaterThan(shifted(0, -2, 3) + 0.2)
    // The rim stays where it is, behind as in front.
    for (const z of [19.9, -19.9]) expect(shifted(0, 0, z)).toBeCloseTo(0, 2)
  })

  it('has a ring that stands above the plate inside it', () => {
    const { field } = vertebraBody(body({ upper: { ...FLAT, ringStepMm: 0.4 } }))
    expect(field(0, -0.4, 5)).toBeCloseTo(0, 6)
    expect(field(0, 0, 18)).toBeCloseTo(0, 6)
  })

  it('is hollowed in the middle of its back by the veins, not in front', () => {
    const { field } = vertebraBody(body({ veinHollowMm: [4, 4, 1.5] }))
    expect(field(0, -14, -20)).toBeCloseTo(1.5, 2)
    expect(field(0, -14, 20)).toBeCloseTo(0, 6)
    expect(field(15, -14, -13.3)).toBeLessThan(0.1)
  })

  it('rounds its rims', () => {
    const sharp = vertebraBody(body()).field(19.5, -0.5, 0)
    const rounded = vertebraBody(body({ upper: { ...FLAT, edgeRadiusMm: 4 } })).field(19.5, -0.5, 0)
    expect(sharp).toBeLessThan(0)
    expect(rounded).toBeGreaterThan(0)
  })

  it('is cut by a slanting plane where only part of it is drawn', () => {
    const { field } = vertebraBody(body({ slantCutMm: [-10, -20] }))
    // At the back wall below −10, at the front below −20 only.
    expect(field(0, -6, -15)).toBeGreaterThan(0)
    expect(field(0, -14, -15)).toBeLessThan(0)
    expect(field(0, -14, 15)).toBeGreaterThan(0)
    expect(field(0, -25, 15)).toBeLessThan(0)
  })

  it('lies within its bounds', () => {
    const { min, max } = vertebraBody(
      body({ wedgeDeg: 6, upperTiltDeg: 3, lowerCentreZMm: 2, upper: { ...FLAT, rimMm: [1, 0, -1, 0, 1] } }),
    ).bounds
    expect(min[0]).toBeLessThanOrEqual(-20)
    expect(max[0]).toBeGreaterThanOrEqual(20)
    expect(min[1]).toBeLessThan(-28 - 20 * Math.tan((3 * Math.PI) / 180))
    expect(max[1]).toBeGreaterThan(1 + 20 * Math.tan((3 * Math.PI) / 180) - 1e-9)
    expect(max[2]).toBeGreaterThanOrEqual(22)
  })
})
