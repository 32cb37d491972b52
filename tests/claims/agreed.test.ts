import { describe, expect, it } from 'vitest'
import { differencesOfLanguages, disagreements } from '../../src/claims/agreed.ts'
import type { Claim } from '../../src/claims/claim.ts'

const told = (
  sentence: string,
  language: Claim['language'] = 'en',
  id = 'questions test answer 0',
): Claim => ({
  id,
  language,
  kind: 'claim',
  sentence,
  template: sentence,
  sources: [],
})
const faults = (...claims: Claim[]): string[] => disagreements(claims).map(({ fault }) => fault)

describe('disagreements', () => {
  it('passes the agreed text of a fact', () => {
    expect(faults(told('Do not drive for 24 hours.'), told('No conduzca durante 24 horas.', 'es'))).toEqual(
      [],
    )
  })

  it('finds a second text for one fact', () => {
    expect(faults(told('Do not drive for 12 hours.'))[0]).toMatch(/^no driving: "12 hours"/)
    expect(faults(told('Call if a leg is still weak after 48 hours.'))[0]).toMatch(/^a weak or numb leg/)
    expect(faults(told('Fiebre de 39 °C o más', 'es'))[0]).toMatch(/^fever/)
    expect(faults(told('0.3–0.5 mL per nerve'))[0]).toMatch(/^volume of the test block: "0.3 mL"/)
  })

  it('lets one source say what it says', () => {
    expect(faults(told('Relief lasted 13 months.', 'en', 'sourceSays macvicar2013'))).toEqual([])
  })
})

describe('differencesOfLanguages', () => {
  it('finds a number that one language lacks', () => {
    const pair = [told('For 3 weeks.'), told('Durante 2 semanas.', 'es')]
    expect(differencesOfLanguages(pair).map(({ fault }) => fault)).toEqual([
      'numbers "14 days", in English "21 days"',
    ])
  })

  it('does not mind how it is written', () => {
    expect(differencesOfLanguages([told('two to three weeks'), told('2–3 semanas', 'es')])).toEqual([])
  })
})
