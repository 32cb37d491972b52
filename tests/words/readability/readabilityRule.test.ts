import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/words/language.ts'
import { SENTENCE_WORDS } from '../../../src/words/readability/limits.ts'
import { hardestOf, isHarder } from '../../../src/words/readability/readabilityRule.ts'
import { READABILITY_RULES } from '../../../src/words/readability/readabilityRules.ts'

const { en, es } = READABILITY_RULES

describe('what is too hard for a patient', () => {
  it('is English above grade 6', () => {
    expect([5.9, 6, 6.1].map((grade) => isHarder(grade, en.patientLimit, en))).toEqual([false, false, true])
  })

  it('is Spanish below 65, where "normal" begins', () => {
    expect([65.1, 65, 64.9].map((score) => isHarder(score, es.patientLimit, es))).toEqual([
      false,
      false,
      true,
    ])
    expect(es.nameOf(es.patientLimit)).not.toBe('normal')
  })

  it.each(LANGUAGES)('is judged in %s by the hardest of several texts', (language) => {
    const rule = READABILITY_RULES[language]
    const hardest = hardestOf([2, 70], rule)
    for (const score of [2, 70]) expect(isHarder(score, hardest, rule)).toBe(false)
  })

  it('is a sentence of more than 15 words; others may have more, students most', () => {
    expect(SENTENCE_WORDS.patient).toBe(15)
    expect(SENTENCE_WORDS.clinician).toBeGreaterThan(SENTENCE_WORDS.patient)
    expect(SENTENCE_WORDS.student).toBeGreaterThan(SENTENCE_WORDS.clinician)
  })
})
