import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { fleschKincaidGrade } from '../../../src/words/readability/fleschKincaid.ts'

describe('fleschKincaidGrade', () => {
  // Published examples, with the counts they are published with.
  it.each([
    // "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."
    { sentences: 1, words: 13, syllables: 24, grade: 11.3 },
    // "Green Eggs and Ham": 5.7 words a sentence, 1.02 syllables a word.
    { sentences: 100, words: 570, syllables: 581.4, grade: -1.3 },
    // The lowest possible: one-word sentences of one syllable.
    { sentences: 1, words: 1, syllables: 1, grade: -3.4 },
  ])('gives $grade for $words words and $syllables syllables', ({ grade, ...counts }) => {
    expect(fleschKincaidGrade(counts)).toBeCloseTo(grade, 1)
  })
})

describe('the syllables of English words', () => {
  it('agree with published counts', () => {
    // Reading ease examples: 6 syllables in 6 words, 24 syllables in 16 words.
    expect(syllable('The cat sat on the mat.')).toBe(6)
    expect(
      syllable('This sentence, taken as a reading passage unto itself, is being used to prove a point.'),
    ).toBe(24)
  })

  it('are right for the words of this story', () => {
    const counts = {
      needle: 2,
      nerve: 1,
      emergency: 4,
      medicine: 3,
      muscle: 2,
      twelve: 1,
      joints: 1,
      signal: 2,
    }
    for (const [word, count] of Object.entries(counts)) expect(syllable(word), word).toBe(count)
  })
})
