import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/words/language.ts'
import { plainText } from '../../../src/words/markup.ts'
import { valuesFor } from '../../../src/words/placeholderValues.ts'
import { READING_CASES } from '../../../src/words/readability/readingCases.ts'
import { GLOSSARY_TERMS, termsIn } from '../../../src/words/reading/glossaryTerms.ts'
import { STORIES, toldIn } from '../stories.ts'

const { glossary } = STORIES.en

describe('termsIn', () => {
  const found = (text: string): string[] =>
    termsIn(text, glossary).map(({ start, end }) => text.slice(start, end))

  it('finds terms as they stand in a text, in order', () => {
    expect(found('Dye runs off; the needle near the facet joint is moved.')).toEqual(['Dye', 'facet joint'])
  })

  it('takes the longest form and whole words only', () => {
    expect(found('The active tip is hot.')).toEqual(['active tip'])
    expect(found('Discover the tips.')).toEqual([])
  })

  it('finds each term once', () => {
    expect(found('A block, then a second block.')).toEqual(['block'])
  })

  it('finds nothing in nothing', () => {
    expect(found('')).toEqual([])
  })
})

describe.each(LANGUAGES)('glossary in %s', (language) => {
  const entries = STORIES[language].glossary

  it('has thirty terms, each with forms in lower case that belong to it alone', () => {
    expect(GLOSSARY_TERMS).toHaveLength(30)
    const forms = GLOSSARY_TERMS.flatMap((term) => entries[term].forms)
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([])
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('finds each term under its own name', () => {
    for (const term of GLOSSARY_TERMS) {
      const [first] = termsIn(entries[term].term, entries)
      expect(first?.term, term).toBe(term)
    }
  })

  it('explains words that patients meet in the story', () => {
    const facts = READING_CASES[0]!
    const met = new Set(
      toldIn(language)
        .filter(({ audience }) => audience === 'patient')
        .flatMap(({ text }) => termsIn(plainText(text, valuesFor(facts, STORIES[language].values)), entries))
        .map(({ term }) => term),
    )
    expect(met.size).toBeGreaterThanOrEqual(8)
  })
})
