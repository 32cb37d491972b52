import { describe, expect, it } from 'vitest'
import { demandPlausible } from '../../../src/meshgen/compare/plausibleBone.ts'
import { alignBone } from '../../../src/meshgen/fit/alignBone.ts'
import { mapVertices, type TriangleMesh } from '../../../src/meshgen/measure/triangleMesh.ts'
import { clinicBone, cutOff, together, vertebra } from '../clinicBone.ts'

const solid = vertebra('L3')
const bone = clinicBone(3)
const accepted = (mesh: TriangleMesh) => () => {
  const { pose, distances } = alignBone(solid, mesh)
  demandPlausible('L3', distances, pose.scale)
}

describe('a bone laid on a mesh', () => {
  const { whole } = alignBone(solid, bone).distances

  it('stands near', () => {
    expect(whole.meanMm).toBeLessThan(0.8)
  })

  it.each([
    ['LPS', mapVertices(bone, ([x, y, z]) => [x, -z, y])],
    ['RAS, which stood it back to front', mapVertices(bone, ([x, y, z]) => [-x, z, y])],
    ['upside down', mapVertices(bone, ([x, y, z]) => [-x, -y, z])],
    ['far from the origin', mapVertices(bone, ([x, y, z]) => [x + 120, y - 1200, z + 300])],
  ])('stands as near in any axes: %s', (_, mesh) => {
    expect(alignBone(solid, mesh).distances.whole.meanMm).toBeCloseTo(whole.meanMm, 3)
  })

  it.each([
    [
      'one triangle',
      {
        positions: Float64Array.from([-20, -15, 0, 20, -15, 0, 0, 15, 0]),
        indices: Uint32Array.from([0, 1, 2]),
      },
    ],
    [
      'two bones',
      together(
        bone,
        mapVertices(bone, ([x, y, z]) => [x, y + 35, z]),
      ),
    ],
    ['spinous process cut off', cutOff(bone, (_x, _y, z) => z > -45)],
    ['metres', mapVertices(bone, ([x, y, z]) => [x / 1000, y / 1000, z / 1000])],
  ])('refuses %s', (_, mesh) => {
    expect(accepted(mesh)).toThrow('the mesh is no whole L3')
  })
})
