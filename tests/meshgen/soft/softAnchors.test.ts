import { describe, expect, it } from 'vitest'
import { SOFT_TISSUE, type SoftId } from '../../../src/anatomy/softTissue.ts'
import type { ModelMesh } from '../../../src/meshgen/glb/modelMesh.ts'
import { softAnchors } from '../../../src/meshgen/soft/softAnchors.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'

/** A ball of 10 mm for every structure; tall ones are stretched to 200 mm. */
function ball(node: SoftId, isTall = false): ModelMesh {
  const { positions, indices } = ellipsoidMesh([10, isTall ? 100 : 10, 10], 10)
  return {
    node,
    positions: Float32Array.from(positions),
    normals: Float32Array.from(positions, (v) => v / 10),
    indices,
    colours: new Float32Array((positions.length / 3) * 4),
  }
}
const all = softAnchors(SOFT_TISSUE.map((id) => ball(id)))
const of = (id: SoftId) => all[SOFT_TISSUE.indexOf(id)]!

describe('softAnchors', () => {
  it('has one for each soft structure, in their order', () => {
    expect(all).toHaveLength(SOFT_TISSUE.length)
  })

  it('points at paired structures from behind, on their own side', () => {
    const [x, , z] = of('muscle.longissimus.L')
    expect(x).toBeGreaterThan(0)
    expect(z).toBeLessThan(-5)
    expect(of('muscle.longissimus.R')[0]).toBeLessThan(0)
  })

  it('points at what lies in front of the column from the front', () => {
    for (const id of ['vessel.aorta', 'vessel.vena_cava', 'lig.anterior_longitudinal'] as const)
      expect(of(id)[2], id).toBeGreaterThan(4)
    expect(of('vessel.aorta')[0]).toBeGreaterThan(0)
    expect(of('vessel.vena_cava')[0]).toBeLessThan(0)
  })

  it('points at psoas and quadratus straight from the side', () => {
    expect(of('muscle.psoas_major.L')[0]).toBeGreaterThan(9)
    expect(of('muscle.quadratus_lumborum.R')[0]).toBeLessThan(-9)
  })

  it('points at long structures between L3 and L4', () => {
    const meshes = SOFT_TISSUE.map((id) => ball(id, id === 'muscle.longissimus.L'))
    const [, y] = softAnchors(meshes)[SOFT_TISSUE.indexOf('muscle.longissimus.L')]!
    expect(Math.abs(y + 14)).toBeLessThan(20)
  })

  it('writes tenths of a millimetre and hundredths of a direction, no negative zero', () => {
    for (const row of all)
      row.forEach((value, i) => {
        const unit = i < 3 ? 10 : 100
        if (Object.is(value, -0) || Math.abs(value * unit - Math.round(value * unit)) > 1e-6)
          expect.fail(`${row.join(', ')}`)
      })
  })

  it('names the structure without a mesh', () => {
    const lacking = SOFT_TISSUE.filter((id) => id !== 'sac.dural').map((id) => ball(id))
    expect(() => softAnchors(lacking)).toThrow('softAnchors: no mesh for sac.dural')
  })
})
