import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { BODIES, VARIANTS } from '../../src/anatomy/bodies.ts'
import { BODY_SOURCES, citedBodySource } from '../../src/explore/bodySources.ts'
import { bodyText as english } from '../../src/words/en/bodies.ts'
import { bodyText as spanish } from '../../src/words/es/bodies.ts'
import { forbiddenForPatients } from '../../src/words/readability/forbiddenWords.ts'
import { SENTENCE_WORDS } from '../../src/words/readability/limits.ts'
import { isHarder } from '../../src/words/readability/readabilityRule.ts'
import { READABILITY_RULES } from '../../src/words/readability/readabilityRules.ts'
import { readingOf } from '../../src/words/readability/reading.ts'

const TEXTS = [
  ['en', english],
  ['es', spanish],
] as const

describe.each(TEXTS)('words about bodies, %s', (language, text) => {
  it('name every body, each differently', () => {
    expect(new Set(BODIES.map((body) => text.names[body])).size).toBe(BODIES.length)
    expect(new Set(VARIANTS.map((body) => text.shown[body])).size).toBe(VARIANTS.length)
  })

  it.each(BODIES)('tell a patient of the %s body in plain words', (body) => {
    const told = text.texts[body].patient
    const { score, longestSentenceWords } = readingOf([told], language, syllable)
    const rule = READABILITY_RULES[language]
    expect(isHarder(score, rule.patientLimit, rule), `${language}: ${score}`).toBe(false)
    expect(longestSentenceWords).toBeLessThanOrEqual(SENTENCE_WORDS.patient)
    expect(forbiddenForPatients(told, language)).toEqual([])
  })

  it('say of what a picture shows that it does not tell whether it hurts', () => {
    const hurts = language === 'en' ? /hurts/ : /duele/
    for (const body of ['worn', 'narrowed'] as const) {
      expect(text.texts[body].patient).toMatch(hurts)
      expect(text.texts[body].clinician).toMatch(hurts)
      expect(text.notSaid[body]).toMatch(hurts)
    }
  })

  it('say where a size is illustrative', () => {
    for (const body of ['worn', 'narrowed', 'ossified'] as const)
      for (const audience of ['clinician', 'student'] as const)
        expect(text.texts[body][audience]).toMatch(language === 'en' ? /illustrative/ : /ilustrativ/)
  })
})

describe('sources of the bodies', () => {
  it('stand behind each of them, marked where they are from memory', () => {
    for (const body of BODIES) {
      expect(BODY_SOURCES[body].length, body).toBeGreaterThan(0)
      for (const key of BODY_SOURCES[body]) expect(citedBodySource(key).citation.length).toBeGreaterThan(20)
    }
  })
})
