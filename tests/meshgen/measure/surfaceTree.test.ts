import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { SurfaceTree } from '../../../src/meshgen/measure/surfaceTree.ts'
import { meshDistance } from '../../models/meshDistance.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const mesh = ellipsoidMesh([14, 9, 20], 24)
const tree = new SurfaceTree(mesh)

describe('surface tree', () => {
  it('finds what a search by cells finds, in distance and in side', () => {
    const other = meshDistance([{ positions: Float32Array.from(mesh.positions), indices: mesh.indices }])
    for (let i = 0; i < 200; i++) {
      const point: Vec3 = [18 * Math.sin(i), 13 * Math.sin(2.3 * i + 1), 24 * Math.sin(3.1 * i + 2)]
      expect(tree.nearest(point)!.signedMm, `${point}`).toBeCloseTo(other.signed(point, 40), 4)
    }
  })

  it('gives the point and the face that are so near', () => {
    const { point, face, distanceMm } = tree.nearest([30, 0, 0])!
    expect(Math.hypot(point[0] - 30, point[1], point[2])).toBeCloseTo(distanceMm, 9)
    expect(distanceMm).toBeCloseTo(16, 1)
    const xs = [0, 1, 2].map((k) => mesh.positions[3 * mesh.indices[3 * face + k]!]!)
    expect(Math.max(...xs)).toBeGreaterThan(13)
  })

  it('finds nothing beyond its reach', () => {
    expect(tree.nearest([30, 0, 0], 15)).toBeNull()
  })

  it('measures to triangles whose edges have no length', () => {
    const corners = [
      [0, 0, 0],
      [4, 0, 0],
    ].flat()
    for (const indices of [
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ]) {
      const thin = new SurfaceTree({
        positions: Float64Array.from(corners),
        indices: Uint32Array.from(indices),
      })
      expect(thin.nearest([-3, 4, 0])!.distanceMm, `${indices}`).toBeCloseTo(5, 9)
      if (indices.includes(1)) expect(thin.nearest([3, 3, 0])!.distanceMm, `${indices}`).toBeCloseTo(3, 9)
    }
  })

  it('refuses a mesh without faces', () => {
    expect(() => new SurfaceTree({ positions: new Float64Array(9), indices: new Uint32Array() })).toThrow(
      'surfaceTree',
    )
  })
})
