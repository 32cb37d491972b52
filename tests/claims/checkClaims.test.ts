import { describe, expect, it } from 'vitest'
import { checkClaims } from '../../src/claims/checkClaims.ts'
import { claimOf } from './claimsOf.ts'

describe('checkClaims', () => {
  it('tells of each source where it is to be found, how far and when it was read', () => {
    const { claims } = checkClaims([claimOf('It was tried.', { sources: ['vanwijk2005', 'sis2013'] })])
    const [read, recalled] = claims[0]!.told
    expect(read).toMatchObject({ key: 'vanwijk2005', read: 'abstract', readOn: '2026-11-30' })
    expect(read!.where).toContain('doi 10.1097/01.ajp.0000120792.69705.c9')
    expect(recalled).toMatchObject({ key: 'sis2013', readOn: null, read: 'from memory' })
  })

  it('finds faults of single sentences, of facts told twice and between languages', () => {
    const { faults } = checkClaims([
      claimOf('It lasts 777 hours.', { id: 'a', sources: ['dreyfuss1997'] }),
      claimOf('Call for a fever over 39 °C.', { id: 'b', kind: 'instruction' }),
      claimOf('Wait 3 days.', { id: 'c', kind: 'instruction' }),
      claimOf('Espere 4 días.', { id: 'c', kind: 'instruction', language: 'es' }),
    ])
    const of = (id: string) => faults.filter((fault) => fault.id === id).map(({ kind }) => kind)
    expect(of('a')).toContain('number not carried')
    expect(of('b')).toContain('two texts')
    expect(of('c')).toContain('two texts')
  })

  it('is without a fault where there is nothing to say', () => {
    expect(checkClaims([])).toEqual({ claims: [], faults: [] })
  })
})
