import { describe, expect, it } from 'vitest'
import {
  compact,
  facingOut,
  pick,
  signedVolume,
  surfaceArea,
} from '../../../src/meshgen/mesh/triangleMesh.ts'

/** Corner of a cube of edge 2: a tetrahedron of volume 8/6. */
const corner = {
  positions: Float32Array.from([0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2]),
  indices: Uint32Array.from([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3]),
}

describe('triangleMesh', () => {
  it('measures volume and surface', () => {
    expect(signedVolume(corner)).toBeCloseTo(8 / 6, 6)
    expect(surfaceArea(corner)).toBeCloseTo(6 + 2 * Math.sqrt(3), 5)
  })

  it('turns an inside-out mesh outward and leaves an outward one alone', () => {
    const inside = { ...corner, indices: Uint32Array.from([...corner.indices].reverse()) }
    expect(signedVolume(inside)).toBeLessThan(0)
    expect(signedVolume(facingOut(inside))).toBeCloseTo(8 / 6, 6)
    expect(facingOut(corner)).toBe(corner)
  })

  it('drops unused vertices', () => {
    const { mesh, kept } = compact({ ...corner, indices: Uint32Array.from([3, 1, 2]) })
    expect([...kept]).toEqual([3, 1, 2])
    expect([...mesh.indices]).toEqual([0, 1, 2])
    expect([...mesh.positions]).toEqual([0, 0, 2, 2, 0, 0, 0, 2, 0])
  })

  it('picks values by vertex', () => {
    expect([...pick(Float32Array.from([1, 2, 3, 4, 5, 6]), [2, 0], 2)]).toEqual([5, 6, 1, 2])
  })
})
