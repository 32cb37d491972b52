import { describe, expect, it } from 'vitest'
import { spokenText, spokenWords, writtenWords } from '../../../src/words/readability/spokenText.ts'

describe('spokenText', () => {
  it.each([
    ['80 °C', 'eighty degrees Celsius'],
    ['176 °F', 'one hundred seventy six degrees Fahrenheit'],
    ['L4–L5', 'ell four ell five'],
    ['T12–L1', 'tee twelve ell one'],
    ['0.5 mL', 'zero point five millilitres'],
    ['60–120 s', 'sixty to one hundred twenty seconds'],
    ['25 G', 'twenty five gauge'],
    ['2025', 'two thousand twenty five'],
    ['≥50 %', 'at least fifty percent'],
  ])('says %s in English', (written, spoken) => {
    expect(spokenText(written, 'en')).toBe(spoken)
  })

  it.each([
    ['80 °C', 'ochenta grados Celsius'],
    ['176 °F', 'ciento setenta y seis grados Fahrenheit'],
    ['L4–L5', 'ele cuatro ele cinco'],
    ['0,5 ml', 'cero coma cinco mililitros'],
    ['60–120 s', 'sesenta a ciento veinte segundos'],
    ['100 %', 'cien por ciento'],
    ['21', 'veintiuno'],
    ['500', 'quinientos'],
    ['1500', 'mil quinientos'],
  ])('says %s in Spanish', (written, spoken) => {
    expect(spokenText(written, 'es')).toBe(spoken)
  })

  it('keeps sentences as they are', () => {
    expect(spokenText('Do you feel anything in the leg?', 'en')).toBe('Do you feel anything in the leg?')
  })
})

describe('words', () => {
  it('heard: figures in full, apostrophes inside', () => {
    expect(spokenWords('You can’t move L3.', 'en')).toEqual(['You', 'can’t', 'move', 'ell', 'three'])
  })

  it('written: a number with its unit, a joint, are one word', () => {
    expect(writtenWords('About 80 °C at L4–L5, 25–45 % of 10 mm × 2 — yes.')).toEqual([
      'About',
      '80°C',
      'at',
      'L4–L5,',
      '25–45%',
      'of',
      '10mm',
      '2',
      'yes.',
    ])
  })
})
