import { describe, expect, it } from 'vitest'
import { mapPoint } from '../../../src/math/affine.ts'
import { distance } from '../../../src/math/vec3.ts'
import { BUILD_MAPS } from '../../../src/meshgen/shapes/builds.ts'
import { TYPICAL_TABLES } from '../../../src/meshgen/shapes/spine.ts'
import { boneOf, builtSpine } from '../builtSpines.ts'

const typical = builtSpine()

describe('buildSpine', () => {
  it('builds the typical spine from the committed tables', () => {
    expect(Object.keys(TYPICAL_TABLES.vertebrae)).toEqual(['T12', 'L1', 'L2', 'L3', 'L4', 'L5'])
    expect(TYPICAL_TABLES.grown).toBeUndefined()
    expect(TYPICAL_TABLES.tissue).toBeUndefined()
  })

  it('leaves the bones of the ossified body as they are: its bridges hang on the nerves', () => {
    const { sapTpJunction, mamillary } = typical.seeds['L4.R']
    const ossified = boneOf(builtSpine('ossified'), 'bone.L4')
    for (const p of [sapTpJunction, mamillary])
      expect(ossified.field(...p)).toBe(boneOf(typical, 'bone.L4').field(...p))
  })

  it.each(['broad', 'slight'] as const)('stretches the %s body about the middle of L3', (body) => {
    const spine = builtSpine(body)
    // L1 has no setting of its own in either build.
    const moved = mapPoint(BUILD_MAPS[body], typical.seeds['L1.R'].laminaCentre)
    expect(distance(spine.seeds['L1.R'].laminaCentre, moved)).toBeLessThan(1e-6)
    expect(distance(moved, typical.seeds['L1.R'].laminaCentre)).toBeGreaterThan(1)
  })

  it('gives a body of another shape another bone', () => {
    const { sapTpJunction } = typical.seeds['L2.L']
    const at = (body: 'typical' | 'broad' | 'slight') =>
      boneOf(builtSpine(body), 'bone.L2').field(...sapTpJunction)
    expect(new Set([at('typical'), at('broad'), at('slight')].map((v) => v.toFixed(3))).size).toBe(3)
  })
})
