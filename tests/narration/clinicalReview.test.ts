import { describe, expect, it } from 'vitest'
import { CLINICAL_REVIEW, reviewLine } from '../../src/narration/clinicalReview.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { STORIES } from '../words/stories.ts'

describe('clinical review', () => {
  it('is empty until a clinician has reviewed, and says so', () => {
    expect(CLINICAL_REVIEW).toBeNull()
    for (const language of LANGUAGES)
      expect(reviewLine(STORIES[language].words, language)).toBe(STORIES[language].words.notReviewed)
  })

  it('gives way to day and reviewer when there is one', () => {
    const review = { reviewedOn: '2031-05-04', reviewer: 'a physician' }
    expect(reviewLine(STORIES.en.words, 'en', review)).toBe('Last reviewed: May 4, 2031, a physician.')
    expect(reviewLine(STORIES.es.words, 'es', review)).toBe(
      'Última revisión: 4 de mayo de 2031, a physician.',
    )
  })

  it('refuses a day that is none', () => {
    const review = { reviewedOn: 'spring', reviewer: 'a physician' }
    expect(() => reviewLine(STORIES.en.words, 'en', review)).toThrow('"spring" is not a day')
  })
})
