import { describe, expect, it } from 'vitest'
import { OWN_NUMBERS } from '../../src/claims/ownNumbers.ts'

const valuesOf = (name: string) =>
  OWN_NUMBERS.find((own) => own.name === name)!.quantities.map(({ value, unit }) => [value, unit])

describe('OWN_NUMBERS', () => {
  it('names each number of ours once, and each name holds a number', () => {
    expect(new Set(OWN_NUMBERS.map(({ name }) => name)).size).toBe(OWN_NUMBERS.length)
    for (const { name, quantities } of OWN_NUMBERS) expect(quantities.length, name).toBeGreaterThan(0)
  })

  it('has the settings of the cannula in their units', () => {
    expect(valuesOf('usual cannula')).toEqual([
      [18, 'G'],
      [10, 'mm'],
      [80, '°C'],
      [90, 's'],
    ])
  })

  it('has the four contours that are drawn', () => {
    expect(valuesOf('contours that are drawn').map(([value]) => value)).toEqual([45, 51, 60, 80])
  })

  it('counts the calls in one unit each: a day, a fever in both scales', () => {
    expect(valuesOf('call rule: a leg weak or numb beyond')).toEqual([[24 * 3600, 's']])
    expect(valuesOf('call rule: fever')).toEqual([
      [38, '°C'],
      [100.4, '°F'],
    ])
  })

  it('judges a result after four to six weeks', () => {
    expect(valuesOf('when a result is judged')).toEqual([
      [28, 'days'],
      [42, 'days'],
    ])
  })
})
