import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/math/seededRandom.ts'
import type { Solid } from '../../../src/meshgen/field.ts'
import { genus, isClosedManifold, meshFaults } from '../../../src/meshgen/mesh/inspect.ts'
import { surfaceNets } from '../../../src/meshgen/mesh/surfaceNets.ts'
import { signedVolume, surfaceArea } from '../../../src/meshgen/mesh/triangleMesh.ts'
import { sphere, torus } from '../simpleSolids.ts'

/** Random values at whole points, blended between: every ambiguous cell there is, many times over. */
function noise(seed: number): Solid {
  const random = seededRandom(seed)
  const size = 14
  const values = Array.from({ length: size ** 3 }, () => random() - 0.5)
  const at = (i: number, j: number, k: number): number => {
    const edge = Math.min(i, j, k, size - 1 - i, size - 1 - j, size - 1 - k)
    return edge < 2 ? 0.5 : values[(k * size + j) * size + i]!
  }
  return {
    field: (x, y, z) => {
      const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)]
      if (Math.min(i, j, k) < 0 || Math.max(i, j, k) > size - 2) return 0.5
      let sum = 0
      for (let c = 0; c < 8; c++) {
        const [a, b, d] = [c & 1, (c >> 1) & 1, c >> 2]
        const weight = (a ? x - i : 1 - x + i) * (b ? y - j : 1 - y + j) * (d ? z - k : 1 - z + k)
        sum += weight * at(i + a, j + b, k + d)
      }
      return sum
    },
    bounds: { min: [0, 0, 0], max: [size - 1, size - 1, size - 1] },
  }
}

describe('surfaceNets', () => {
  it('meshes a sphere: closed, outward, on the surface, of the right volume', () => {
    const mesh = surfaceNets(sphere(10), { cellMm: 1 })
    expect(isClosedManifold(mesh)).toBe(true)
    expect(genus(mesh)).toBe(0)
    // A faceted ball is a little smaller than the ball: under 1 % at ten cells a radius.
    expect(signedVolume(mesh) / ((4 / 3) * Math.PI * 1000)).toBeCloseTo(1, 1.9)
    expect(surfaceArea(mesh) / (4 * Math.PI * 100)).toBeCloseTo(1, 1.9)
    for (let v = 0; v < mesh.positions.length; v += 3) {
      expect(Math.hypot(...mesh.positions.subarray(v, v + 3))).toBeCloseTo(10, 2)
    }
  })

  it('gives a ring its one handle', () => {
    expect(genus(surfaceNets(torus(12, 4), { cellMm: 1 }))).toBe(1)
  })

  it('stays a closed manifold on noise, where plain surface nets pinch', () => {
    for (const seed of [1, 2, 3, 4]) {
      expect(meshFaults(surfaceNets(noise(seed), { cellMm: 1, relaxRounds: 0 }))).toEqual({
        openEdges: 0,
        pinchedEdges: 0,
        pinchedVertices: 0,
        degenerateTriangles: 0,
      })
    }
  })

  it('gives the same mesh twice', () => {
    const [a, b] = [surfaceNets(torus(9, 3), { cellMm: 0.9 }), surfaceNets(torus(9, 3), { cellMm: 0.9 })]
    expect(a.positions).toEqual(b.positions)
    expect(a.indices).toEqual(b.indices)
  })

  it('samples only near the surface', () => {
    let asked = 0
    const { field, bounds } = sphere(20)
    const counted: Solid = {
      bounds,
      field: (x, y, z) => {
        asked++
        return field(x, y, z)
      },
    }
    const mesh = surfaceNets(counted, { cellMm: 0.5 })
    expect(asked).toBeLessThan(83 ** 3)
    // Twelve of these draw a vertex onto the surface.
    expect(asked / (mesh.positions.length / 3)).toBeLessThan(22)
  })

  it('refuses a solid that sticks out of its bounds', () => {
    const { field } = sphere(10)
    const cut: Solid = { field, bounds: { min: [-10, -10, -10], max: [4, 10, 10] } }
    expect(() => surfaceNets(cut, { cellMm: 1 })).toThrow(/surfaceNets: surface reaches the bounds/)
  })
})
