import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { isStepId } from '../../../src/packs/lumbar-medial-branch/chapters.ts'
import { SCRIPT_IDS } from '../../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { AUDIENCES } from '../../../src/story/script.ts'
import { LANGUAGES } from '../../../src/words/language.ts'
import { SENTENCE_WORDS } from '../../../src/words/readability/limits.ts'
import { median, readingReport } from '../../../src/words/readability/readingReport.ts'
import { STORIES } from '../stories.ts'

describe('what patients read', () => {
  const english = readingReport(STORIES.en, 'patient', 'en', syllable)
  const spanish = readingReport(STORIES.es, 'patient', 'es', syllable)

  it('covers every telling', () => {
    expect(english.map(({ id }) => id)).toEqual(SCRIPT_IDS)
    expect(spanish.map(({ id }) => id)).toEqual(SCRIPT_IDS)
  })

  it('is at most grade 6 in every English telling, for every choice', () => {
    expect(english.filter(({ score }) => score > 6)).toEqual([])
  })

  it('has a median grade of at most 5 over the steps', () => {
    const steps = english.filter(({ id }) => isStepId(id)).map(({ score }) => score)
    expect(steps).toHaveLength(31)
    expect(median(steps)).toBeLessThanOrEqual(5)
  })

  it('is "bastante fácil" in every Spanish telling, for every choice', () => {
    expect(spanish.filter(({ score }) => score < 65)).toEqual([])
  })
})

describe.each(LANGUAGES)('sentences in %s', (language) => {
  it.each(AUDIENCES)('stay short for the %s', (audience) => {
    const report = readingReport(STORIES[language], audience, language, syllable)
    const long = report.filter(({ longestSentenceWords }) => longestSentenceWords > SENTENCE_WORDS[audience])
    expect(long).toEqual([])
  })
})

describe('median', () => {
  it('is the middle, or the mean of the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })
})
