import { describe, expect, it } from 'vitest'
import { fieldSurface } from '../../../src/meshgen/fit/fieldSurface.ts'
import { sphere } from '../simpleSolids.ts'

const points = fieldSurface(sphere(5, [1, 2, 3]), 0.7)
const away = points.map(([x, y, z]) => [x - 1, y - 2, z - 3] as const)

describe('fieldSurface', () => {
  it('puts every point on the surface', () => {
    for (const d of away) expect(Math.abs(Math.hypot(...d) - 5)).toBeLessThan(0.03)
  })

  it('puts points all round', () => {
    for (const axis of [0, 1, 2] as const) {
      const along = away.map((d) => d[axis])
      expect(Math.min(...along)).toBeLessThan(-4.6)
      expect(Math.max(...along)).toBeGreaterThan(4.6)
      expect(Math.abs(along.reduce((sum, v) => sum + v, 0) / along.length)).toBeLessThan(0.1)
    }
  })

  it('has about one and a half points a cell of surface', () => {
    // Over all directions a surface of unit area crosses 1.5 edges of a unit grid.
    const expected = (1.5 * 4 * Math.PI * 25) / 0.49
    expect(points.length / expected).toBeGreaterThan(0.95)
    expect(points.length / expected).toBeLessThan(1.05)
  })

  it('has four times as many on half the step', () => {
    const finer = fieldSurface(sphere(5, [1, 2, 3]), 0.35).length
    expect(finer / points.length).toBeGreaterThan(3.8)
    expect(finer / points.length).toBeLessThan(4.2)
  })
})
