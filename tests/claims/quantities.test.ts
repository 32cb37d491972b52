import { describe, expect, it } from 'vitest'
import { isRoughly, isSame, quantitiesIn } from '../../src/claims/quantities.ts'

const told = (sentence: string, language: 'en' | 'es' = 'en') =>
  quantitiesIn(sentence, language).map(({ value, unit }) => [value, unit])

describe('quantitiesIn', () => {
  it('reads numbers with their units', () => {
    expect(told('80 °C for 90 s at 2 Hz')).toEqual([
      [80, '°C'],
      [90, 's'],
      [2, 'Hz'],
    ])
  })

  it('gives both ends of a range, and a list, the unit that is written last', () => {
    expect(told('45–75 °C')).toEqual([
      [45, '°C'],
      [75, '°C'],
    ])
    expect(told('33, 39 and 64 %')).toEqual([
      [33, '%'],
      [39, '%'],
      [64, '%'],
    ])
  })

  it('takes the unit from before the number, too', () => {
    expect(told('sore, days 1 to 4')).toEqual([
      [1, 'days'],
      [4, 'days'],
    ])
  })

  it('counts weeks in days and hours in seconds', () => {
    expect(told('two weeks')).toEqual([[14, 'days']])
    expect(told('24 horas', 'es')).toEqual([[86400, 's']])
  })

  it('reads shares of a whole, and points of 10', () => {
    expect(told('11 of 164 people')).toEqual([[11, 'of 164']])
    expect(told('1 in 20')).toEqual([[1, 'of 20']])
    expect(told('pain of 5/10 or more')).toEqual([[5, 'points']])
    expect(told('−0,18 de 10 a los 3 meses', 'es')).toEqual([
      [-0.18, 'points'],
      [3, 'months'],
    ])
  })

  it('reads decimal commas and thousands', () => {
    expect(told('27,5 %', 'es')).toEqual([[27.5, '%']])
    expect(told('12 723 tratamientos', 'es')).toEqual([[12723, null]])
    expect(told('4,766 treatments')).toEqual([[4766, null]])
  })

  it('leaves out names that hold digits', () => {
    expect(told('Joint L4–L5, nerves L3 and L4, NCT03912519, NG59, M47.816')).toEqual([])
    expect(told('[Joint] L(n)–L(n+1) is supplied by L(n−1) and L(n).')).toEqual([])
  })

  it('takes "los dos" for both and "los dos o tres" for numbers', () => {
    expect(told('El dolor bajó en los dos grupos.', 'es')).toEqual([])
    expect(told('a las dos o tres semanas', 'es')).toEqual([
      [14, 'days'],
      [21, 'days'],
    ])
  })
})

describe('isSame', () => {
  const [ofPain] = quantitiesIn('1.5 points', 'en')
  const [exact] = quantitiesIn('−1.47 of 10', 'en')
  const [weeks] = quantitiesIn('2 weeks', 'en')
  const [count] = quantitiesIn('2 blocks', 'en')

  it('asks for the same unit', () => {
    expect(isSame(weeks!, quantitiesIn('14 days', 'en')[0]!)).toBe(true)
    expect(isSame(weeks!, count!)).toBe(false)
  })

  it('is not met by a rounded number, isRoughly is', () => {
    expect(isSame(ofPain!, exact!)).toBe(false)
    expect(isRoughly(ofPain!, exact!)).toBe(true)
    expect(isRoughly(quantitiesIn('1.6 points', 'en')[0]!, exact!)).toBe(false)
  })
})
