import { describe, expect, it } from 'vitest'
import { infleszOf, szigrisztPazos } from '../../../src/words/readability/inflesz.ts'
import { readingOf } from '../../../src/words/readability/reading.ts'

const noEnglish = (): number => {
  throw new Error('Spanish does not ask for English syllables')
}

// Worked examples as published with an R package for Spanish readability (readabilityes, 2025).
const EXAMPLES = [
  {
    text: 'Hola. ¿Cómo estás? ¡Todo bien!',
    counts: { sentences: 3, words: 5, syllables: 9 },
    score: 93.02833,
    level: 'muy fácil',
  },
  {
    text: 'La legibilidad facilita la comprensión del texto por parte de las personas lectoras.',
    counts: { sentences: 1, words: 13, syllables: 28 },
    score: 59.65038,
    level: 'normal',
  },
] as const

describe('szigrisztPazos', () => {
  it.each(EXAMPLES)('agrees with the published score of "$text"', ({ text, counts, score, level }) => {
    expect(szigrisztPazos(counts)).toBeCloseTo(score, 5)
    const reading = readingOf([text], 'es', noEnglish)
    expect(reading.counts).toEqual(counts)
    expect(reading.score).toBeCloseTo(score, 5)
    expect(infleszOf(reading.score)).toBe(level)
  })
})

describe('infleszOf', () => {
  it('changes at 40, 55, 65 and 80', () => {
    expect([39.9, 40, 54.9, 55, 64.9, 65, 80, 80.1].map(infleszOf)).toEqual([
      'muy difícil',
      'algo difícil',
      'algo difícil',
      'normal',
      'normal',
      'bastante fácil',
      'bastante fácil',
      'muy fácil',
    ])
  })
})
