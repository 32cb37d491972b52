import { describe, expect, it } from 'vitest'
import { degToRad } from '../../../src/math/scalar.ts'
import { distance } from '../../../src/math/vec3.ts'
import { alignMeshes } from '../../../src/meshgen/align/alignMeshes.ts'
import { nudged, outOfBone, UPRIGHT } from '../../../src/meshgen/align/pose.ts'
import { SurfaceTree } from '../../../src/meshgen/measure/surfaceTree.ts'
import { mapVertices, vertexAt } from '../../../src/meshgen/measure/triangleMesh.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

// An egg with one bulge to each side: no turn lays it on itself.
const egg = mapVertices(ellipsoidMesh([30, 18, 24], 18), ([x, y, z]) => [
  x * (1 + 0.006 * z) + 0.004 * y * y,
  y * (1 + 0.01 * x),
  z + 0.006 * y * z,
])
const own = new SurfaceTree(egg)

describe('alignment of two surfaces', () => {
  it('finds a turn, a shift and a size', () => {
    const moved = nudged(UPRIGHT, [degToRad(30), degToRad(5), degToRad(-8)], [14, -60, 25], Math.log(1.15))
    const { pose, trimmedRmsMm } = alignMeshes(
      own,
      new SurfaceTree(mapVertices(egg, (p) => outOfBone(moved, p))),
      true,
    )
    expect(trimmedRmsMm).toBeLessThan(0.1)
    expect(pose.scale).toBeCloseTo(1.15, 2)
    for (const v of [3, 200, 431]) {
      const point = vertexAt(egg, v)
      expect(distance(outOfBone(pose, point), outOfBone(moved, point))).toBeLessThan(0.3)
    }
  })

  it('keeps the size when told to', () => {
    const larger = new SurfaceTree(mapVertices(egg, ([x, y, z]) => [1.1 * x, 1.1 * y, 1.1 * z]))
    expect(alignMeshes(own, larger, false).pose.scale).toBe(1)
  })
})
