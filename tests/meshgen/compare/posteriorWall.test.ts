import { describe, expect, it } from 'vitest'
import { degToRad } from '../../../src/math/scalar.ts'
import { posteriorWall } from '../../../src/meshgen/compare/posteriorWall.ts'
import { mapVertices, type TriangleMesh } from '../../../src/meshgen/measure/triangleMesh.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

/** A block 30 high whose back is z = 0, with a ball behind it. */
function blockAndBall(): TriangleMesh {
  const corner = (i: number): number[] => [i & 1 ? 20 : -20, i & 2 ? 15 : -15, i & 4 ? 35 : 0]
  const block = [0, 1, 2, 3, 4, 5, 6, 7].flatMap(corner)
  const faces = [
    0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7,
    5,
  ]
  const ball = mapVertices(ellipsoidMesh([8, 8, 8], 10), ([x, y, z]) => [x, y, z - 30])
  return {
    positions: Float64Array.from([...block, ...ball.positions]),
    indices: Uint32Array.from([...faces, ...Array.from(ball.indices, (id) => id + 8)]),
  }
}

describe('posterior wall', () => {
  it('is the back of the body, and leaves what stands behind it behind', () => {
    const wall = posteriorWall(blockAndBall())!
    expect(wall.pitchDeg).toBeCloseTo(0, 3)
    expect(wall.isBody([3, -9, 0.1])).toBe(true)
    expect(wall.isBody([3, -9, -0.1])).toBe(false)
    expect(wall.isBody([0, 0, -25])).toBe(false)
  })

  it('leans with the bone', () => {
    const [c, s] = [Math.cos(degToRad(12)), Math.sin(degToRad(12))]
    const leaning = mapVertices(blockAndBall(), ([x, y, z]) => [x, c * y - s * z, s * y + c * z])
    // Points within 1 mm of the line count: on a wall 30 mm high that leaves about 4°.
    expect(Math.abs(posteriorWall(leaning)!.pitchDeg - 12)).toBeLessThan(4)
  })

  it('is not found on a bone too flat to have one', () => {
    expect(posteriorWall(ellipsoidMesh([30, 3, 20], 12))).toBeNull()
  })
})
