import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { facetPatch } from '../../../src/meshgen/measure/facetPatch.ts'
import type { TriangleMesh } from '../../../src/meshgen/measure/triangleMesh.ts'
import { boxMesh, oneMesh } from '../boxMesh.ts'

/** A slab beside a joint on either side, its face turned by `angleDeg` to the sagittal plane; mirrored. */
function slabs(fromMm: number, toMm: number, angleDeg: number): TriangleMesh {
  const [c, s] = [Math.cos((angleDeg * Math.PI) / 180), Math.sin((angleDeg * Math.PI) / 180)]
  const side = (sign: 1 | -1): TriangleMesh => {
    const turned = ([u, y, w]: Vec3): Vec3 => [sign * (20 + c * u - s * w), y, -40 + s * u + c * w]
    const mesh = boxMesh([fromMm, -8, -8], [toMm, 8, 8], turned)
    if (sign === 1) return mesh
    const indices = mesh.indices.map((_, i, all) => all[i - (i % 3) + [0, 2, 1][i % 3]!]!)
    return { ...mesh, indices }
  }
  // The samples go by area: a large body in front keeps those on the slabs few, as on a bone.
  return oneMesh([side(1), side(-1), boxMesh([-40, -40, 0], [40, 40, 80])])
}

describe('facetPatch', () => {
  const straight = facetPatch(slabs(-4.5, -0.5, 0), slabs(0.5, 4.5, 0))

  it('lies midway between the two faces', () => {
    expect(straight.leftCentre[0]).toBeCloseTo(20, 1)
    expect(straight.rightCentre[0]).toBeCloseTo(-20, 1)
    expect(straight.distance).toBeCloseTo(40, 1)
  })

  it('has the gap from bone to bone', () => {
    expect(straight.gap).toBeCloseTo(1, 6)
  })

  it('has no angle where the faces are sagittal', () => {
    expect(straight.angle).toBeCloseTo(0, 1)
  })

  it('has the angle of turned faces', () => {
    expect(facetPatch(slabs(-5, -1, 40), slabs(1, 5, 40)).angle).toBeCloseTo(40, 0)
  })

  it('refuses bones too far apart to face each other', () => {
    expect(() => facetPatch(slabs(-9, -5, 0), slabs(5, 9, 0))).toThrow('facetPatch: only 0 facing points')
  })
})
