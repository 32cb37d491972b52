import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { readingOf, sentencesIn } from '../../../src/words/readability/reading.ts'

describe('readingOf', () => {
  // Published with a grade calculator for Node: 13 words, 22 syllables, 1 sentence, grade 9.45.
  it('agrees with a published English example', () => {
    const { counts, score } = readingOf(
      ['Nothing is so fatiguing as the eternal hanging on of an uncompleted task.'],
      'en',
      syllable,
    )
    expect(counts).toEqual({ sentences: 1, words: 13, syllables: 22 })
    expect(score).toBeCloseTo(9.45, 2)
  })

  // Published with the formula's own package: 26 syllables, grade 13.08.
  it('agrees with another', () => {
    const text = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'
    const { counts, score } = readingOf([text], 'en', syllable)
    expect(counts).toEqual({ sentences: 1, words: 13, syllables: 26 })
    expect(score).toBeCloseTo(13.08, 2)
  })

  it('counts what is heard, and measures sentences as they are written', () => {
    const { counts, longestSentenceWords } = readingOf(['That is 80 °C on L4–L5.'], 'en', syllable)
    // That is eighty degrees Celsius on ell four ell five
    expect(counts.words).toBe(10)
    expect(longestSentenceWords).toBe(5)
  })

  it('refuses nothing at all', () => {
    expect(() => readingOf([], 'en', syllable)).toThrow('reading: no text to read')
  })
})

describe('sentencesIn', () => {
  it('parts at full stops, not inside numbers', () => {
    expect(sentencesIn('It is 0.5 mL. Is it? ¡Sí! ¿De verdad? Sí.')).toEqual([
      'It is 0.5 mL.',
      'Is it?',
      '¡Sí!',
      '¿De verdad?',
      'Sí.',
    ])
  })
})
