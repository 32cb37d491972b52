import { describe, expect, it } from 'vitest'
import { withDigits } from '../../src/claims/numberWords.ts'

describe('withDigits', () => {
  it('writes number words as digits', () => {
    expect(withDigits('Relief comes in two to three weeks.', 'en')).toBe('Relief comes in 2 to 3 weeks.')
    expect(withDigits('Llega a las dos o tres semanas.', 'es')).toBe('Llega a las 2 o 3 semanas.')
  })

  it('takes "one" for a number only at the head of a range', () => {
    expect(withDigits('one to three lesions', 'en')).toBe('1 to 3 lesions')
    expect(withDigits('One is above and one is below.', 'en')).toBe('One is above and one is below.')
    expect(withDigits('una o dos semanas', 'es')).toBe('1 o 2 semanas')
    expect(withDigits('una parte de la piel', 'es')).toBe('una parte de la piel')
  })

  it('reads a week or two', () => {
    expect(withDigits('for a week or two', 'en')).toBe('for 1–2 week')
    expect(withDigits('una semana o dos', 'es')).toBe('1–2 semana')
  })

  it('leaves words that only begin like one', () => {
    expect(withDigits('often, tenderness, sixfold', 'en')).toBe('often, tenderness, sixfold')
    expect(withDigits('doscientos', 'es')).toBe('doscientos')
  })
})
