import { describe, expect, it } from 'vitest'
import { polyline } from '../../../src/math/polyline.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { isClosedManifold } from '../../../src/meshgen/mesh/inspect.ts'
import { signedVolume, triangleCount } from '../../../src/meshgen/mesh/triangleMesh.ts'
import { ringPlaces, tube } from '../../../src/meshgen/mesh/tube.ts'

const straight = polyline([
  [0, 0, 0],
  [0, 0, 20],
])
const arc = polyline(
  Array.from({ length: 41 }, (_, i): Vec3 => [10 * Math.cos(i / 20), 10 * Math.sin(i / 20), 0]),
)
const constant = (line: typeof arc, r: number): number[] => line.points.map(() => r)

describe('tube', () => {
  it('is closed, outward, and holds about the volume of its cylinder', () => {
    const mesh = tube(straight, constant(straight, 1), { sides: 16 })
    expect(isClosedManifold(mesh)).toBe(true)
    expect(signedVolume(mesh) / (Math.PI * 20)).toBeGreaterThan(0.95)
    expect(signedVolume(mesh) / (Math.PI * 20)).toBeLessThan(1.1)
  })

  it('has its surface at the radius', () => {
    const mesh = tube(arc, constant(arc, 0.8), { sides: 8 })
    const rings = mesh.positions.length / 3 - 2
    for (let v = 1 + 8; v < rings - 8; v++) {
      const [x, y, z] = mesh.positions.subarray(v * 3, v * 3 + 3) as unknown as Vec3
      expect(Math.hypot(Math.hypot(x, y) - 10, z)).toBeCloseTo(0.8, 1.6)
    }
  })

  it('sets rings closer where the line bends', () => {
    expect(ringPlaces(straight, constant(straight, 1), 0.05, 8).length).toBeLessThan(6)
    expect(ringPlaces(arc, constant(arc, 1), 0.05, 8).length).toBeGreaterThan(8)
  })

  it('spends more rings for a finer chord', () => {
    const coarse = tube(arc, constant(arc, 1), { sides: 6, chordMm: 0.2 })
    const fine = tube(arc, constant(arc, 1), { sides: 6, chordMm: 0.02 })
    expect(triangleCount(fine)).toBeGreaterThan(2 * triangleCount(coarse))
  })
})
