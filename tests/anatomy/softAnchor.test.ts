import { describe, expect, it } from 'vitest'
import { softAnchor } from '../../src/anatomy/softAnchor.ts'
import { SOFT_TISSUE, type SoftId } from '../../src/anatomy/softTissue.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { IDENTITY } from '../../src/math/affine.ts'
import { length } from '../../src/math/vec3.ts'

describe('softAnchor', () => {
  it('points at every soft structure, with a unit direction', () => {
    for (const id of SOFT_TISSUE) {
      const { pointMm, outwardUnit } = softAnchor(TYPICAL_BODY, id)
      expect(Math.hypot(...pointMm), id).toBeLessThan(320)
      expect(Math.abs(length(outwardUnit) - 1), id).toBeLessThan(0.03)
    }
  })

  it('points at each on its own side', () => {
    for (const id of SOFT_TISSUE.filter((each) => /\.[LR]$/.test(each))) {
      const [x] = softAnchor(TYPICAL_BODY, id).pointMm
      expect(id.endsWith('.L') ? x : -x, id).toBeGreaterThan(0)
    }
  })

  it('has the great vessels in front, the aorta left of the cava, and the skin behind', () => {
    const at = (id: SoftId) => softAnchor(TYPICAL_BODY, id).pointMm
    expect(at('vessel.aorta')[0]).toBeGreaterThan(at('vessel.vena_cava')[0])
    expect(at('vessel.aorta')[2]).toBeGreaterThan(20)
    expect(at('skin.back')[2]).toBeLessThan(at('sac.dural')[2] - 30)
  })

  it('moves with the soft tissue of a body', () => {
    const [x, y, z] = softAnchor(TYPICAL_BODY, 'sac.dural').pointMm
    const lifted = {
      ...TYPICAL_BODY,
      soft: { upper: IDENTITY, lower: [1, 0, 0, 2, 0, 1, 0, 5, 0, 0, 1, 0], betweenYMm: [400, 401] } as const,
    }
    expect(softAnchor(lifted, 'sac.dural').pointMm).toEqual([x + 2, y + 5, z])
  })

  it('names a structure without one', () => {
    expect(() => softAnchor(TYPICAL_BODY, 'muscle.heart' as SoftId)).toThrow(
      'softAnchor: no anchor for "muscle.heart"; run npm run models -- --only soft',
    )
  })
})
