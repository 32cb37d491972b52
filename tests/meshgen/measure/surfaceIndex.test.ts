import { describe, expect, it } from 'vitest'
import { SurfaceIndex } from '../../../src/meshgen/measure/surfaceIndex.ts'
import { sampleSurface } from '../../../src/meshgen/measure/triangleMesh.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const up = [0, 1, 0] as const
const floor = new SurfaceIndex(
  [-2, -1, 0, 1, 2].flatMap((x) => [-1, 0, 1].map((z) => ({ point: [x, 0, z] as const, normal: up }))),
)

describe('SurfaceIndex', () => {
  it('finds the nearest sample', () => {
    expect(floor.nearest([1.2, 0.5, -0.9])?.sample.point).toEqual([1, 0, -1])
  })

  it('measures to the tangent plane when near, so that gaps between samples do not count', () => {
    expect(floor.nearest([0.4, 0.5, 0.4])?.signedMm).toBe(0.5)
    expect(floor.nearest([0.4, -0.5, 0.4])?.signedMm).toBe(-0.5)
  })

  it('measures straight to the sample when far, with the side as sign', () => {
    expect(floor.nearest([5, 4, 1])?.signedMm).toBeCloseTo(5, 9)
    expect(floor.nearest([5, -4, 1])?.signedMm).toBeCloseTo(-5, 9)
  })

  it('finds nothing beyond its reach', () => {
    expect(floor.nearest([0, 6, 0], 5)).toBeNull()
    expect(floor.nearest([0, 6, 0], 7)?.signedMm).toBe(6)
  })

  it('finds what a look at all samples finds', () => {
    const samples = sampleSurface(ellipsoidMesh([9, 5, 7], 8), 400)
    const index = new SurfaceIndex(samples)
    for (let i = 0; i < 40; i++) {
      const p = [12 * Math.sin(i), 9 * Math.cos(2 * i), 11 * Math.sin(3 * i)] as const
      const gap = (q: readonly number[]): number => Math.hypot(q[0]! - p[0], q[1]! - p[1], q[2]! - p[2])
      const least = Math.min(...samples.map(({ point }) => gap(point)))
      expect(gap(index.nearest(p)!.sample.point)).toBeCloseTo(least, 9)
    }
  })
})
