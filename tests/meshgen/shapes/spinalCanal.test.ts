import { describe, expect, it } from 'vitest'
import { spinalCanal } from '../../../src/meshgen/shapes/spinalCanal.ts'
import type { CanalParameters } from '../../../src/meshgen/shapes/vertebraParameters.ts'

const round = (radius: number): number[] => Array.from({ length: 7 }, () => radius)
const canal = (change: Partial<CanalParameters> = {}): CanalParameters => ({
  axisZMm: [-25, -25, -25],
  topMm: 2,
  bottomMm: -38,
  outlineMm: [8, 8, 8].map(round),
  ...change,
})

describe('spinalCanal', () => {
  it('is a tube round its axis where all radii are alike', () => {
    const field = spinalCanal(canal())
    expect(field(0, -18, -25)).toBeCloseTo(-8, 6)
    expect(field(11, -18, -25)).toBeCloseTo(3, 6)
    expect(field(0, -5, -33)).toBeCloseTo(0, 6)
  })

  it('goes on above and below as it is at its ends', () => {
    const field = spinalCanal(canal({ outlineMm: [10, 8, 6].map(round) }))
    expect(field(0, 2, -25)).toBeCloseTo(field(0, 30, -25), 9)
    expect(field(0, -38, -25)).toBeCloseTo(field(0, -70, -25), 9)
    expect(field(0, 20, -25)).toBeCloseTo(-10, 6)
    expect(field(0, -60, -25)).toBeCloseTo(-6, 6)
  })

  it('passes through the middle section half way down', () => {
    const field = spinalCanal(canal({ outlineMm: [10, 6, 10].map(round), axisZMm: [-25, -21, -25] }))
    expect(field(6, -18, -21)).toBeCloseTo(0, 6)
    expect(field(0, -18, -15)).toBeCloseTo(0, 6)
  })

  it('reads its radii from the front to the back, alike on both sides', () => {
    const field = spinalCanal(canal({ outlineMm: [0, 1, 2].map(() => [6, 7, 8, 9, 10, 11, 12]) }))
    expect(field(0, -18, -25 + 6)).toBeCloseTo(0, 6)
    expect(field(0, -18, -25 - 12)).toBeCloseTo(0, 6)
    expect(field(9, -18, -25)).toBeCloseTo(0, 6)
    for (const x of [3, 7, 12]) expect(field(-x, -10, -20)).toBe(field(x, -10, -20))
  })

  it('is a distance near its wall: its slope is 1 within a quarter', () => {
    const field = spinalCanal(canal({ outlineMm: [0, 1, 2].map(() => [5, 6, 7.5, 8.5, 8.5, 8, 8.5]) }))
    const near = Array.from({ length: 72 }, (_, i) => {
      const angle = (i * Math.PI) / 36
      return [9 * Math.sin(angle), -25 + 9 * Math.cos(angle)] as const
    }).filter(([x, z]) => Math.abs(field(x, -18, z)) < 3)
    expect(near.length).toBeGreaterThan(40)
    const slopes = near.map(([x, z]) =>
      Math.hypot(
        (field(x + 0.1, -18, z) - field(x - 0.1, -18, z)) / 0.2,
        (field(x, -18, z + 0.1) - field(x, -18, z - 0.1)) / 0.2,
      ),
    )
    expect(Math.min(...slopes)).toBeGreaterThan(0.75)
    expect(Math.max(...slopes)).toBeLessThan(1.25)
  })
})
