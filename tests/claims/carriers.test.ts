import { describe, expect, it } from 'vitest'
import { carriedNumbers, isReadSource } from '../../src/claims/carriers.ts'
import { claimOf } from './claimsOf.ts'

const carriers = (...claim: Parameters<typeof claimOf>) =>
  carriedNumbers(claimOf(...claim)).map(({ by }) => by)

describe('carriedNumbers', () => {
  it('finds the source that says a number, and what it says', () => {
    const [found] = carriedNumbers(
      claimOf('8 % of injections were in a vein.', { sources: ['kaplan1998', 'dreyfuss1997'] }),
    )
    expect(found).toMatchObject({ number: '8 %', by: 'dreyfuss1997' })
    expect(found!.says).toContain('8 %')
  })

  it('asks only what is cited, of a claim, and all sources of a label', () => {
    expect(carriers('8 % of injections were in a vein.', { sources: ['kaplan1998'] })).toEqual([null])
    expect(carriers('8 %', { kind: 'label' })[0]).not.toBeNull()
  })

  it('carries a citation’s year', () => {
    expect(carriers('Told in 1999.', { sources: ['vankleef1999'] })).toEqual(['vankleef1999'])
  })

  it('takes a rounded number where the sentence says about, not where it does not', () => {
    expect(carriers('About 28 %.', { sources: ['vanwijk2005'] })).toEqual(['vanwijk2005'])
    expect(carriers('It was 28 %.', { sources: ['vanwijk2005'] })).toEqual([null])
    expect(carriers('Cerca de 28 %.', { sources: ['vanwijk2005'], language: 'es' })).toEqual(['vanwijk2005'])
  })

  it('lets numbers of ours stand, by name', () => {
    expect(carriers('The 51 °C line.')).toEqual(['ours: contours that are drawn'])
  })

  it('leaves gaps that are computed out', () => {
    expect(carriers('{volumeMl} mL at {nerves} nerves.')).toEqual([])
  })

  it('says of every number what carries it, in order', () => {
    expect(carriers('8 % and 9999 mm.', { sources: ['dreyfuss1997'] })).toEqual(['dreyfuss1997', null])
  })
})

describe('isReadSource', () => {
  it('tells what was read from what is remembered, ours from neither', () => {
    expect(isReadSource('vanwijk2005')).toBe(true)
    expect(isReadSource('sis2013')).toBe(false)
    expect(isReadSource('ours: usual cannula')).toBe(false)
  })
})
