import { describe, expect, it } from 'vitest'
import { checkClaims } from '../../src/claims/checkClaims.ts'
import { claimsReport, claimsSum } from '../../src/claims/claimsReport.ts'
import { claimOf } from './claimsOf.ts'

const check = checkClaims([
  claimOf('8 % of injections were in a vein.', { id: 'sound', sources: ['dreyfuss1997'] }),
  claimOf('It lasts 777 days.', { id: 'bare', sources: ['dreyfuss1997'] }),
  claimOf('It stings.', { id: 'recalled', sources: ['sis2013'] }),
  claimOf('The 51 °C line.', { id: 'own', kind: 'label' }),
  claimOf('Close', { id: 'button', kind: 'label' }),
])

describe('claimsSum', () => {
  it('counts sentences, numbers and faults', () => {
    const [sentences, numbers, faults] = claimsSum(check)
    expect(sentences).toBe('5 sentences and drawn rows, 3 of them cited, 2 with a day of reading')
    expect(numbers).toMatch(/^3 numbers: .* 1 not carried$/)
    expect(faults).toBe('0 second texts for one fact, 1 never read, 0 read too long ago')
  })
})

describe('claimsReport', () => {
  const report = claimsReport(check)

  it('prints a number with what carries it, and shouts where nothing does', () => {
    expect(report).toContain('8 %: dreyfuss1997: ')
    expect(report).toContain('777 days: NOTHING CARRIES IT')
  })

  it('prints under each sentence where its source is to be found and when it was read', () => {
    expect(report).toMatch(
      /\[dreyfuss1997\] .* abstract, 2026-11-\d\d|\[dreyfuss1997\] .* page, 2026-11-\d\d/,
    )
    expect(report).toMatch(/\[sis2013\] .* from memory$/m)
  })

  it('lists the faults by kind, place and language', () => {
    expect(report).toContain(
      'FAULT number not carried: bare (en): "777 days" stands in no source that it cites',
    )
    expect(report).toContain('FAULT never read: recalled (en): none of its sources was read: sis2013')
  })

  it('leaves labels without a number out', () => {
    expect(report).toContain('own (en, label)')
    expect(report).not.toContain('button (en, label)')
  })

  it('ends with the sum', () => {
    expect(report.endsWith(claimsSum(check).join('\n'))).toBe(true)
  })
})
