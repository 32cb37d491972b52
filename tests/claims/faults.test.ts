import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/claims/claim.ts'
import { faultsOf, monthTold } from '../../src/claims/faults.ts'

const claim = (sentence: string, sources: Claim['sources'], kind: Claim['kind'] = 'claim'): Claim => ({
  id: 'test',
  language: 'en',
  kind,
  sentence,
  template: sentence,
  sources,
})
const kinds = (tested: Claim): string[] => faultsOf(tested).map(({ kind }) => kind)

describe('faultsOf', () => {
  it('passes a number that the cited source carries', () => {
    expect(kinds(claim('8 % of injections were in a vein.', ['dreyfuss1997']))).toEqual([])
  })

  it('fails a number that only another source carries', () => {
    expect(kinds(claim('8 % of injections were in a vein.', ['kaplan1998']))).toEqual(['number not carried'])
  })

  it('fails the right number in a wrong unit', () => {
    expect(kinds(claim('8 months', ['dreyfuss1997']))).toEqual(['number not carried'])
  })

  it('passes what is computed into a sentence, and numbers of ours', () => {
    expect(kinds(claim('{volumeMl} mL on each nerve.', ['furman_mbb']))).toEqual([])
    expect(kinds(claim('The 51 °C line.', ['bogduk1987']))).toEqual([])
  })

  it('lets a label be carried by any source', () => {
    expect(kinds(claim('A 22–25 G needle.', [], 'label'))).toEqual([])
    expect(kinds(claim('A 29 G needle.', [], 'label'))).toEqual(['number not carried'])
  })

  it('fails a claim that no read source stands under, but not an instruction', () => {
    expect(kinds(claim('It stings.', ['sis2013']))).toEqual(['never read'])
    expect(kinds(claim('Tell me if it hurts.', [], 'instruction'))).toEqual([])
  })

  it('fails a sentence about a month in which none of its sources was read', () => {
    expect(kinds(claim('In November 2026 it stands.', ['busse2025']))).toEqual([])
    const later = claim('In December 2026 it stands.', ['busse2025'])
    expect(faultsOf(later, '2026-12-31').map(({ kind }) => kind)).toContain('reading too old')
  })
})

describe('monthTold', () => {
  it('finds the month whose state is told, in both languages', () => {
    expect(monthTold('In November 2026 it still stands.', '2026-11-30')).toBe('2026-11')
    expect(monthTold('Hasta noviembre de 2026 no hallamos un resultado.', '2026-11-30')).toBe('2026-11')
  })

  it('takes the latest of two, and leaves the future out', () => {
    expect(monthTold('Ended in July 2025; none by November 2026.', '2026-11-30')).toBe('2026-11')
    expect(monthTold('Runs until December 2027.', '2026-11-30')).toBeNull()
  })

  it('is null where no month is told', () => {
    expect(monthTold('It stands.', '2026-11-30')).toBeNull()
  })
})
