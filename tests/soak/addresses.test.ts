import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/math/seededRandom.ts'
import { faultOf, faultsAmong } from './addresses.ts'

describe('mangled addresses', () => {
  it('are read without an error, a lost side or joint, or a silence', () => {
    expect(faultsAmong(100, seededRandom(17))).toEqual([])
  })

  it('sees a side that became another', () => {
    expect(faultOf('?joints=L4-L5&side=left', '?joints=L4-L5&side=right', true)).toBe(
      'side left became right',
    )
  })

  it('sees joints that became others', () => {
    expect(faultOf('?joints=L4-L5&side=left', '?joints=L1-L2&side=left', true)).toBe('joints became L1-L2')
  })
})
