import { describe, expect, it } from 'vitest'
import { surfaceCloud } from '../../../src/meshgen/align/surfaceCloud.ts'
import { mapVertices } from '../../../src/meshgen/measure/triangleMesh.ts'
import { insideOut } from '../clinicBone.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

const ball = ellipsoidMesh([10, 10, 10], 24)
/** No two edges of a face are alike. */
const uneven = mapVertices(ball, ([x, y, z]) => [x + 0.02 * y * z, y + 0.013 * x * x, z])
const cloud = surfaceCloud(ball, 500)

describe('a cloud of a surface', () => {
  it('lies on it, evenly, with normals outward', () => {
    expect(cloud.radiusMm).toBeCloseTo(10, 0)
    for (const value of cloud.middle) expect(Math.abs(value)).toBeLessThan(0.3)
    for (let i = 0; i < cloud.count; i++) {
      const [p, n] = [cloud.points, cloud.normals].map((flat) => flat.subarray(3 * i, 3 * i + 3))
      expect(Math.hypot(...p!)).toBeGreaterThan(9.8)
      expect((p![0]! * n![0]! + p![1]! * n![1]! + p![2]! * n![2]!) / 10).toBeGreaterThan(0.95)
    }
  })

  it('has the same places whichever corner comes first and whichever way a face turns', () => {
    const rolled = Uint32Array.from(uneven.indices, (_, i) => uneven.indices[i - (i % 3) + ((i + 1) % 3)]!)
    const whole = surfaceCloud(uneven, 500).points
    expect(surfaceCloud({ ...uneven, indices: rolled }, 500).points).toEqual(whole)
    expect(surfaceCloud(insideOut(uneven), 500).points).toEqual(whole)
  })
})
