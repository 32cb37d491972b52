import { describe, expect, it } from 'vitest'
import { distanceAt, distanceGrid } from '../../../src/meshgen/mesh/distanceGrid.ts'
import { sphere } from '../simpleSolids.ts'

const BOX = { min: [-40, -40, -40], max: [40, 40, 40] } as const

describe('distanceGrid', () => {
  const grid = distanceGrid([sphere(8), sphere(6, [22, 0, 0])], BOX, 1.6)

  it('is near the true distance close to the surface and a tenth off far away', () => {
    expect(distanceAt(grid, 9, 0, 0)).toBeCloseTo(1, 0.5)
    expect(distanceAt(grid, 0, 30, 0) / 22).toBeGreaterThan(0.9)
    expect(distanceAt(grid, 0, 30, 0) / 22).toBeLessThan(1.1)
  })

  it('takes the nearer of two solids', () => {
    expect(Math.abs(distanceAt(grid, 12, 0, 0) - 4)).toBeLessThan(0.9)
    expect(Math.abs(distanceAt(grid, 15, 0, 0) - 1)).toBeLessThan(0.9)
  })

  it('is negative inside', () => {
    expect(distanceAt(grid, 0, 0, 0)).toBeLessThan(0)
    expect(distanceAt(grid, 22, 1, 1)).toBeLessThan(0)
  })
})
