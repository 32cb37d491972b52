import { describe, expect, it } from 'vitest'
import { distance, mix, type Vec3 } from '../../../src/math/vec3.ts'
import { unionField } from '../../../src/meshgen/mesh/unionField.ts'
import { iliolumbar, iliolumbarWays } from '../../../src/meshgen/soft/iliolumbarLigament.ts'
import { builtSpine } from '../builtSpines.ts'

const spine = builtSpine()
const bone = unionField(spine.bones)

describe('iliolumbarWays', () => {
  it('lead from the tip of L5’s transverse process to the crest of that side', () => {
    for (const suffix of ['L', 'R'] as const) {
      const side = suffix === 'L' ? 1 : -1
      const crest = spine.ilia.find(({ id }) => id.endsWith(suffix))!
      for (const { from, to } of Object.values(iliolumbarWays(suffix, spine))) {
        expect(distance(from, spine.seeds[`L5.${suffix}`].tpTip)).toBeLessThan(4)
        expect(side * to[0]).toBeGreaterThan(side * from[0] + 8)
        expect(to[2]).toBeLessThan(from[2])
        // A millimetre within the crest.
        expect(Math.abs(crest.field(...to) + 1)).toBeLessThan(0.6)
      }
    }
  })

  it('part: the upper one ends above the lower one', () => {
    const { upper, lower } = iliolumbarWays('L', spine)
    expect(upper.to[1]).toBeGreaterThan(lower.to[1] + 5)
  })
})

describe('iliolumbar', () => {
  const { id, field, bounds } = iliolumbar('L', spine, bone)
  const { upper, lower } = iliolumbarWays('L', spine)

  it('is one ligament of two bands along these ways', () => {
    expect(id).toBe('lig.iliolumbar.L')
    for (const { from, to } of [upper, lower]) {
      const near = [-2, -1, 0, 1, 2].map((mm): Vec3 => {
        const [x, y, z] = mix(from, to, 0.5)
        return [x, y + mm, z]
      })
      expect(Math.min(...near.map((p) => field(...p)))).toBeLessThan(0)
    }
  })

  it('is flat: a few millimetres through', () => {
    const [x, y, z] = mix(upper.from, upper.to, 0.5)
    let inside = 0
    for (let mm = -12; mm <= 12; mm += 0.1) if (field(x, y - 1, z + mm) < 0) inside += 0.1
    expect(inside).toBeGreaterThan(1)
    expect(inside).toBeLessThan(8)
  })

  it('stays out of bone', () => {
    const shared: Vec3[] = []
    for (let x = bounds.min[0]; x < bounds.max[0]; x += 2)
      for (let y = bounds.min[1]; y < bounds.max[1]; y += 2)
        for (let z = bounds.min[2]; z < bounds.max[2]; z += 2)
          if (field(x, y, z) < 0 && bone(x, y, z) < 0) shared.push([x, y, z])
    expect(shared).toEqual([])
  })
})
