import { describe, expect, it } from 'vitest'
import { degToRad } from '../../../src/math/scalar.ts'
import { nudged, outOfBone, UPRIGHT } from '../../../src/meshgen/align/pose.ts'
import { compareBone } from '../../../src/meshgen/compare/compareBone.ts'
import { readBones } from '../../../src/meshgen/glb/readBones.ts'
import { mapVertices } from '../../../src/meshgen/measure/triangleMesh.ts'
import { modelBytes } from '../../models/modelFile.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

describe('a ball against a larger ball', () => {
  const { free, fixed } = compareBone(ellipsoidMesh([20, 20, 20], 30), ellipsoidMesh([22, 22, 22], 30), false)

  it('is 2 mm inside at true scale', () => {
    expect(fixed.whole.meanMm).toBeCloseTo(2, 1)
    // The farthest tenth does not pull, so a ball in a ball comes to lie a little to one side.
    expect(fixed.whole.p95Mm).toBeGreaterThan(2)
    expect(fixed.whole.p95Mm).toBeLessThan(3)
    expect(fixed.whole.biasMm).toBeCloseTo(-2, 1)
    expect(fixed.volumeRatio).toBeCloseTo((20 / 22) ** 3, 6)
    expect(fixed.areaRatio).toBeCloseTo((20 / 22) ** 2, 6)
  })

  it('is the same ball with the scale free', () => {
    expect(free.pose.scale).toBeCloseTo(1.1, 3)
    expect(free.whole.meanMm).toBeLessThan(0.06)
    expect(free.volumeRatio).toBeCloseTo(1, 2)
  })

  it('has no body and no posterior elements when none are asked for', () => {
    expect([free.body, free.posterior]).toEqual([null, null])
  })
})

describe('our own L3, moved away', () => {
  it('is measured back to nothing, in every region and at both scales', async () => {
    const bone = (await readBones(modelBytes('lumbar-spine.glb'))).get('bone.L3')!
    const moved = nudged(UPRIGHT, [degToRad(-14), degToRad(3), degToRad(6)], [20, -9, 40], 0)
    const { free, fixed } = compareBone(
      bone,
      mapVertices(bone, (p) => outOfBone(moved, p)),
      true,
    )
    for (const at of [free, fixed]) {
      expect(at.pose.scale).toBeCloseTo(1, 2)
      for (const region of [at.whole, at.body!, at.posterior!]) {
        expect(region.meanMm).toBeLessThan(0.05)
        expect(region.hausdorffMm).toBeLessThan(0.4)
        expect(region.normalDeg).toBeLessThan(4)
      }
    }
  })
})
