// What the product prints, held to its sources.
import { describe, expect, it } from 'vitest'
import { allClaims, checkClaims } from '../../src/claims/checkClaims.ts'
import { claimsReport, claimsSum } from '../../src/claims/claimsReport.ts'
import { READING_WORDS, STORY_WORDS } from '../../src/words/allWords.ts'

const claims = allClaims(STORY_WORDS, READING_WORDS)
const check = checkClaims(claims)

describe('claims', () => {
  it('reads every sentence of the story and of what is beside it, in both languages', () => {
    expect(claims.filter(({ id }) => id.startsWith('script ')).length).toBeGreaterThan(400)
    for (const part of ['questions', 'harms', 'evidence', 'situations', 'visits', 'aftercare', 'glossary'])
      for (const language of ['en', 'es'])
        expect(
          claims.filter((claim) => claim.language === language && claim.id.startsWith(`${part} `)).length,
          `${part} ${language}`,
        ).toBeGreaterThan(5)
  })

  it('has the same sentences in both languages', () => {
    const ids = (language: string) =>
      claims.filter((claim) => claim.language === language && claim.kind !== 'data').map(({ id }) => id)
    const only = (some: string[], others: string[]) => some.filter((id) => !others.includes(id))
    // Rows of the evidence may be cut into sentences differently.
    const whole = (id: string) => !id.startsWith('evidence ')
    expect(only(ids('en'), ids('es')).filter(whole)).toEqual([])
  })

  it('prints each with what carries its numbers', () => {
    const report = claimsReport(check)
    expect(report).toContain('8 %: dreyfuss1997: 8 % of injections were in a vein')
    expect(report).toContain(claimsSum(check)[0])
  })

  it('is without a fault: no number that nothing carries, no second text for one fact, nothing unread', () => {
    expect(
      check.faults.map(({ kind, id, language, fault }) => `${kind}: ${id} (${language}): ${fault}`),
    ).toEqual([])
  })

  it('has a day of reading for every cited sentence', () => {
    const cited = check.claims.filter(({ kind }) => kind === 'claim' || kind === 'data')
    expect(cited.length).toBeGreaterThan(1500)
    expect(cited.filter(({ told }) => told.every(({ readOn }) => readOn === null))).toEqual([])
  })

  it('finds a number that is changed in one sentence of the catalogues', () => {
    const changed = claims.map((claim) =>
      claim.id === 'harms neuritis properly 0' && claim.language === 'en'
        ? { ...claim, template: claim.template.replace('164', '163'), sentence: claim.sentence }
        : claim,
    )
    const found = checkClaims(changed).faults.map(({ kind }) => kind)
    expect(found).toContain('number not carried')
    expect(found).toContain('two texts')
  })
})
