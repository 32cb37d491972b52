import { describe, expect, it } from 'vitest'
import { catmullRom } from '../../../src/math/catmullRom.ts'
import { polyline } from '../../../src/math/polyline.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { gapsAlong, HUG_GAP_MM, tautCurve } from '../../../src/meshgen/nerves/tautCurve.ts'
import { sphere } from '../simpleSolids.ts'

const RADIUS = 0.8
const ball = sphere(10).field
const radii = (count: number): number[] => Array.from({ length: count }, () => RADIUS)

describe('tautCurve', () => {
  it('goes round what stands in its way', () => {
    const guide = polyline([
      [-20, 1, 0],
      [20, 1, 0],
    ])
    const line = tautCurve({ guide, radiusAt: () => RADIUS, obstacle: ball, clearanceMm: 0.3 })
    const gaps = gapsAlong(line, radii(line.points.length), ball, 0, line.length)
    expect(Math.min(...gaps)).toBeGreaterThan(0.15)
    expect(line.points[0]).toEqual([-20, 1, 0])
  })

  it('lies on bone within the hugging gap where it is held', () => {
    const around: Vec3[] = [0, 0.4, 0.8, 1.2].map((a) => [13 * Math.sin(a), 13 * Math.cos(a), 3 * a])
    const line = tautCurve({
      guide: polyline(catmullRom(around, 10)),
      radiusAt: () => RADIUS,
      obstacle: ball,
      clearanceMm: 0.24,
      hugAt: (share) => (share > 0.25 && share < 0.75 ? 1 : 0),
      pullAt: () => 0,
    })
    const held = gapsAlong(line, radii(line.points.length), ball, 0.35 * line.length, 0.65 * line.length)
    expect(Math.min(...held)).toBeGreaterThan(HUG_GAP_MM[0] - 0.06)
    expect(Math.max(...held)).toBeLessThan(HUG_GAP_MM[1] + 0.06)
  })

  it('shortens a slack string and leaves no kink', () => {
    const slack: Vec3[] = Array.from({ length: 30 }, (_, i) => [i, 20 + (i % 2), 0])
    const line = tautCurve({
      guide: polyline(slack),
      radiusAt: () => RADIUS,
      obstacle: ball,
      clearanceMm: 0.3,
      pullAt: () => 0,
      tensionAt: () => 0.3,
    })
    expect(line.length).toBeLessThan(29.2)
  })
})
