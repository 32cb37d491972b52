import { describe, expect, it } from 'vitest'
import { bonyLigaments, isTurnedToBone } from '../../src/anatomy/bonyLigaments.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { variantBody } from './variantBody.ts'

describe('bonyLigaments', () => {
  it('are none in the typical body', () => {
    expect(bonyLigaments(TYPICAL_BODY)).toEqual([])
    expect(isTurnedToBone(TYPICAL_BODY, 'lig.mal.L5.R')).toBe(false)
  })

  it('are the mamillo-accessory ones of L4 and L5 in the ossified body', () => {
    const ossified = variantBody('ossified')
    expect(bonyLigaments(ossified)).toHaveLength(4)
    expect(isTurnedToBone(ossified, 'lig.mal.L5.R')).toBe(true)
    expect(isTurnedToBone(ossified, 'lig.mal.L3.R')).toBe(false)
    expect(isTurnedToBone(ossified, 'bone.L5')).toBe(false)
  })
})
