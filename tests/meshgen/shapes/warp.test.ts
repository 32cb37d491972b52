import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { unwarp, WARP_REACH_MM, warp, warpInto } from '../../../src/meshgen/shapes/warp.ts'

const PLACES = Array.from(
  { length: 60 },
  (_, i): Vec3 => [60 * Math.sin(i), 120 * Math.cos(1.7 * i), 50 * Math.sin(2.3 * i)],
)
const gap = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe('warp', () => {
  it('shifts no point farther than its reach, which is below a millimetre', () => {
    for (const p of PLACES) expect(gap(warp(p), p)).toBeLessThanOrEqual(WARP_REACH_MM)
    expect(WARP_REACH_MM).toBeLessThan(1)
  })

  it('is undone by unwarp', () => {
    for (const p of PLACES) {
      expect(gap(unwarp(warp(p)), p)).toBeLessThan(1e-6)
      expect(gap(warp(unwarp(p)), p)).toBeLessThan(1e-6)
    }
  })

  it('breaks the mirror symmetry', () => {
    const most = Math.max(
      ...PLACES.map(([x, y, z]) => {
        const [a, b, c] = warp([-x, y, z])
        return gap([-a, b, c], warp([x, y, z]))
      }),
    )
    expect(most).toBeGreaterThan(0.5)
  })

  it('stretches lengths by less than a tenth', () => {
    for (const p of PLACES) {
      for (const d of [
        [1e-3, 0, 0],
        [0, 1e-3, 0],
        [0, 0, 1e-3],
      ] as const) {
        const stretch = gap(warp([p[0] + d[0], p[1] + d[1], p[2] + d[2]]), warp(p)) / 1e-3
        expect(Math.abs(stretch - 1)).toBeLessThan(0.1)
      }
    }
  })

  it('is written alike into an array', () => {
    const out = new Float64Array(3)
    warpInto(out, 3, 4, 5)
    expect([...out]).toEqual(warp([3, 4, 5]))
  })
})
