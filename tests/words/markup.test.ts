import { describe, expect, it } from 'vitest'
import { bindUnits, fillMarkup, linkTargets, plainText, readMarkup } from '../../src/words/markup.ts'
import { valuesFor } from '../../src/words/placeholderValues.ts'
import { READING_CASES } from '../../src/words/readability/readingCases.ts'
import { STORIES } from './stories.ts'

const facts = READING_CASES.find(({ joint, level }) => joint === 'L4-L5' && level === 'L3')!
const values = valuesFor(facts, STORIES.en.values)

describe('readMarkup', () => {
  it('cuts a text into runs, with the thing that words stand for', () => {
    expect(readMarkup('The [nerve](nerve.mb.<n>) hugs the [bone](bone.<n+1>.tp).')).toEqual([
      { text: 'The ' },
      { text: 'nerve', target: 'nerve.mb.<n>' },
      { text: ' hugs the ' },
      { text: 'bone', target: 'bone.<n+1>.tp' },
      { text: '.' },
    ])
  })

  it('leaves brackets of formulas alone', () => {
    expect(readMarkup('[Joint](facet.<sel>) L(n)–L(n+1)')).toEqual([
      { text: 'Joint', target: 'facet.<sel>' },
      { text: ' L(n)–L(n+1)' },
    ])
  })

  it('gives a plain text back as one run, and nothing for nothing', () => {
    expect(readMarkup('Small sting now.')).toEqual([{ text: 'Small sting now.' }])
    expect(readMarkup('')).toEqual([])
  })

  it.each([
    'a [nerve](nerve.mb.<n>',
    'a [nerve] here',
    'a nerve](x)',
    'a [](x)',
  ])('refuses "%s"', (broken) => {
    expect(() => readMarkup(broken)).toThrow('markup: a link is not whole')
  })
})

describe('fillMarkup', () => {
  it('puts values in, inside links too', () => {
    expect(fillMarkup('The [{nerve} nerve](nerve.mb.<n>) is on {crossedBone}.', values)).toEqual([
      { text: 'The ' },
      { text: 'L3 nerve', target: 'nerve.mb.<n>' },
      { text: ' is on L4.' },
    ])
  })

  it('refuses a value nobody knows', () => {
    expect(() => fillMarkup('{dose}', values)).toThrow('placeholders: no placeholder "{dose}"')
  })
})

describe('plainText and linkTargets', () => {
  it('give the words alone, and the things alone, each once', () => {
    const marked = '[One](facet.<sel>) and [one](facet.<sel>) at {joint}'
    expect(plainText(marked, values)).toBe('One and one at L4–L5')
    expect(linkTargets(marked)).toEqual(['facet.<sel>'])
  })
})

describe('bindUnits', () => {
  it('keeps a number and its unit together, and nothing else', () => {
    expect(bindUnits('80 °C for 90 s, 8 % of 0.5 mL')).toBe(
      '80\u00a0°C for 90\u00a0s, 8\u00a0% of 0.5\u00a0mL',
    )
    expect(bindUnits('8 of 9 sides, 2 Vs')).toBe('8 of 9 sides, 2 Vs')
  })

  it('is at work wherever text is filled', () => {
    expect(plainText('That is {tipTempC} °C.', values)).toBe('That is 80\u00a0°C.')
  })
})
