import { describe, expect, it } from 'vitest'
import { surfaceFoot } from '../../../src/meshgen/nerves/surfaceDistance.ts'
import { sphere } from '../simpleSolids.ts'

describe('surfaceFoot', () => {
  it('finds foot, outward direction and distance on a ball', () => {
    const { foot, outward, distanceMm } = surfaceFoot(sphere(10).field, [0, 12, 0])
    expect(distanceMm).toBeCloseTo(2, 2)
    expect(foot[1]).toBeCloseTo(10, 2)
    expect(outward[1]).toBeCloseTo(1, 3)
  })

  it('measures true millimetres on a field whose values are a quarter off', () => {
    const stretched = (x: number, y: number, z: number): number => 1.25 * (Math.hypot(x, y, z) - 10)
    expect(surfaceFoot(stretched, [0, 0, 11]).distanceMm).toBeCloseTo(1, 2)
  })

  it('is negative inside', () => {
    expect(surfaceFoot(sphere(10).field, [0, 0, 9]).distanceMm).toBeCloseTo(-1, 2)
  })
})
