import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { isSourceKey, SOURCES } from '../../../src/anatomy/sources.ts'
import { LANGUAGES, type Language } from '../../../src/words/language.ts'
import { forbiddenForPatients } from '../../../src/words/readability/forbiddenWords.ts'
import { SENTENCE_WORDS } from '../../../src/words/readability/limits.ts'
import { patientTexts } from '../../../src/words/readability/patientTexts.ts'
import { isHarder } from '../../../src/words/readability/readabilityRule.ts'
import { READABILITY_RULES } from '../../../src/words/readability/readabilityRules.ts'
import { readingOf } from '../../../src/words/readability/reading.ts'
import { ALTERNATIVES } from '../../../src/words/reading/alternatives.ts'
import { CORRECTIONS } from '../../../src/words/reading/corrections.ts'
import { EVIDENCE } from '../../../src/words/reading/evidence.ts'
import { HARMS } from '../../../src/words/reading/harms.ts'
import { MODEL_LIMITS } from '../../../src/words/reading/modelLimits.ts'
import { PARAMETERS } from '../../../src/words/reading/parameters.ts'
import { PAYERS } from '../../../src/words/reading/payers.ts'
import { QUESTIONS } from '../../../src/words/reading/questions.ts'
import { DECISION_ROWS, RULESETS } from '../../../src/words/reading/rulesets.ts'
import { CONTRAINDICATIONS, SITUATIONS } from '../../../src/words/reading/situations.ts'
import { VISITS } from '../../../src/words/reading/visits.ts'
import { STORIES } from '../stories.ts'
import { READINGS, textsIn } from './readings.ts'

const CITED = {
  questions: QUESTIONS,
  evidence: EVIDENCE,
  payers: PAYERS,
  corrections: CORRECTIONS,
  harms: HARMS,
  situations: SITUATIONS,
  contraindications: CONTRAINDICATIONS,
  decisionRows: DECISION_ROWS,
  parameters: PARAMETERS,
  visits: VISITS,
  alternatives: ALTERNATIVES,
} as const

describe('what is read beside the story', () => {
  it('cites real sources for each row', () => {
    for (const rows of [...Object.values(CITED), RULESETS])
      for (const { id, sources } of rows) {
        expect(sources.length, id).toBeGreaterThan(0)
        expect(sources.filter((key: string) => !isSourceKey(key))).toEqual([])
      }
  })

  it('has the rows that are told', () => {
    const counts = Object.fromEntries(Object.entries(CITED).map(([name, rows]) => [name, rows.length]))
    expect(counts).toEqual({
      questions: 33,
      evidence: 18,
      payers: 4,
      corrections: 5,
      harms: 22,
      situations: 7,
      contraindications: 7,
      decisionRows: 11,
      parameters: 18,
      visits: 9,
      alternatives: 9,
    })
  })

  it('keeps every default inside its published range', () => {
    for (const { id, default: value, min, max } of PARAMETERS) {
      expect(value, id).toBeGreaterThanOrEqual(min)
      expect(value, id).toBeLessThanOrEqual(max)
    }
  })

  it('draws people only for a rate per person from a page that was read', () => {
    const drawn = HARMS.filter((row) => 'people' in row)
    expect(drawn.map(({ id }) => id)).toEqual(['neuritis'])
    expect(SOURCES.singh2019.status).toBe('checked')
  })

  it('tells trials without a difference in full beside those with one', () => {
    const says = EVIDENCE.map((row) => row.says)
    expect(says.filter((each) => each === 'no difference')).toHaveLength(4)
    expect(says).toContain('for')
    expect(says).toContain('against')
    expect(EVIDENCE.find(({ id }) => id === 'vanwijk2005')).toMatchObject({
      shares: [{ percent: 27.5 }, { percent: 29.3 }],
    })
  })

  it('sets the rules side by side with the numbers of their sources', () => {
    const rules: readonly { blocks: number; thresholdPercent: number | null }[] = RULESETS
    expect(rules.map(({ blocks, thresholdPercent }) => [blocks, thresholdPercent])).toEqual([
      [1, 50],
      [2, 80],
      [2, 80],
      [1, null],
    ])
  })
})

describe.each(LANGUAGES)('what is read beside the story, %s', (language) => {
  const reading = READINGS[language]
  const story = STORIES[language]
  const patients = patientTexts(story, reading)

  it('has a text for every row and no other', () => {
    for (const [name, rows] of Object.entries(CITED)) {
      const texts = reading[name as keyof typeof CITED]
      expect(Object.keys(texts).sort(), name).toEqual(rows.map(({ id }) => id).sort())
    }
    expect(Object.keys(story.rulesets).sort()).toEqual(RULESETS.map(({ id }) => id).sort())
    expect(Object.keys(reading.modelLimits)).toEqual([...MODEL_LIMITS])
    expect(Object.keys(reading.sourceSays).sort()).toEqual(Object.keys(SOURCES).sort())
  })

  it('leaves nothing empty', () => {
    const texts = textsIn(reading)
    expect(texts.length).toBeGreaterThan(350)
    expect(texts.filter((text) => text.trim() !== text || text.length < 3)).toEqual([])
  })

  it('stays within the patients’ limits', () => {
    for (const { id, sentences } of patients) {
      const { score, longestSentenceWords } = readingOf(sentences, language, syllable)
      expect(longestSentenceWords, id).toBeLessThanOrEqual(SENTENCE_WORDS.patient)
      const rule = READABILITY_RULES[language]
      expect(isHarder(score, rule.patientLimit, rule), `${id}: ${score}`).toBe(false)
    }
  })

  it('never judges a patient by a test', () => {
    const judged = patients
      // The glossary explains the word "false positive"; it does not use it of anyone.
      .filter(({ id }) => id !== 'glossary')
      .flatMap(({ id, sentences }) =>
        sentences.flatMap((text) => forbiddenForPatients(text, language).map((word) => `${id}: ${word}`)),
      )
    expect(judged).toEqual([])
  })

  it('keeps sentences for clinicians and students within their limits', () => {
    for (const { clinician, student } of Object.values(reading.evidence)) {
      const forClinicians = readingOf(clinician, language, syllable)
      const forStudents = readingOf(student, language, syllable)
      expect(forClinicians.longestSentenceWords).toBeLessThanOrEqual(SENTENCE_WORDS.clinician)
      expect(forStudents.longestSentenceWords).toBeLessThanOrEqual(SENTENCE_WORDS.student)
    }
  })

  it('says where a number is from memory', () => {
    const fromTitle = reading.harms.device.properly.join(' ')
    expect(fromTitle).toMatch(language === 'en' ? /title seen only/ : /visto solo el título/)
  })
})

describe('both languages', () => {
  it('say the same numbers in every row', () => {
    // Thousands: "8,010" in English, "8010" and "12 723" in Spanish.
    const plain = (text: string, language: Language): string =>
      language === 'en'
        ? text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
        : text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.')
    const numbers = (value: unknown, language: Language): string[] =>
      textsIn(value)
        .flatMap((text) => plain(text, language).match(/\d+(?:\.\d+)?/g) ?? [])
        .sort()
    const parts = [
      'questions',
      'evidence',
      'payers',
      'harms',
      'corrections',
      'decisionRows',
      'parameters',
      'visits',
      'situations',
      'contraindications',
      'alternatives',
    ] as const
    for (const part of parts)
      for (const [id, english] of Object.entries(READINGS.en[part])) {
        const spanish = (READINGS.es[part] as Record<string, unknown>)[id]
        expect(numbers(spanish, 'es'), `${part} ${id}`).toEqual(numbers(english, 'en'))
      }
  })
})
