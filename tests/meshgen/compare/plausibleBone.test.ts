import { describe, expect, it } from 'vitest'
import { demandPlausible } from '../../../src/meshgen/compare/plausibleBone.ts'
import { Refused } from '../../../src/meshgen/intake/refused.ts'

const whole = { meanMm: 1.3, p95Mm: 3.9, hausdorffMm: 6, biasMm: 0, normalDeg: 23 }
const good = { whole, lackingMm: 6, extraMm: 6 }
const tried =
  (laid: Partial<typeof good>, scale = 1) =>
  () =>
    demandPlausible('L3', { ...good, ...laid }, scale)

describe('a plausible bone', () => {
  it('is as far from ours as real bones of the level are', () => {
    expect(tried({})).not.toThrow()
  })

  it('is refused by each of its figures, with figure and bound', () => {
    expect(tried({ whole: { ...whole, meanMm: 2.04 } })).toThrow('mean distance 2.04 mm (at most 1.8 mm)')
    expect(tried({ whole: { ...whole, normalDeg: 37 } })).toThrow('normals 37° (at most 32°)')
    expect(tried({}, 0.59)).toThrow('0.59 of our size (0.75 to 1.3)')
    expect(tried({ lackingMm: 27.7 })).toThrow('cut off or missing, by 28 mm')
    expect(tried({ extraMm: 22.2 })).toThrow('no such bone has, by 22 mm')
  })

  it('is refused in one line of its own kind, NaN too', () => {
    expect(tried({ whole: { ...whole, meanMm: Number.NaN } })).toThrow(Refused)
    expect(tried({ lackingMm: 40 })).toThrow(/^[^\n]+$/)
  })
})
