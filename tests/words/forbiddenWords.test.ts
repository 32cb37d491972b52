import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { forbiddenForPatients } from '../../src/words/readability/forbiddenWords.ts'
import { STORIES, toldIn } from './stories.ts'

const found = (texts: readonly string[], language: Language): string[] =>
  texts.flatMap((text) => forbiddenForPatients(text, language).map((word) => `${word}: ${text}`))

describe.each(LANGUAGES)('words that a patient never meets, %s', (language) => {
  it('are absent from what is said to patients, by us or by their clinician', () => {
    const spoken = toldIn(language).filter(({ audience }) => audience !== 'student')
    expect(
      found(
        spoken.map(({ text }) => text),
        language,
      ),
    ).toEqual([])
  })

  it('are absent from titles, interface and picture', () => {
    const { titles, words, picture } = STORIES[language]
    const texts = [titles.chapters, titles.steps, words, picture.steps].flatMap((part) =>
      Object.values(part).filter((value): value is string => typeof value === 'string'),
    )
    expect(texts.length).toBeGreaterThan(150)
    expect(found(texts, language)).toEqual([])
  })
})

describe('forbiddenForPatients', () => {
  it('finds the words and their forms', () => {
    expect(forbiddenForPatients('You passed. The test was positive, a success; it failed.', 'en')).toEqual([
      'passed',
      'positive',
      'success',
      'failed',
    ])
    expect(forbiddenForPatients('Salió positiva, un éxito; fracasó.', 'es')).toEqual([
      'positiva',
      'éxito',
      'fracasó',
    ])
  })

  it('lets the signal pass: only results pass or fail', () => {
    expect(forbiddenForPatients('The heated part can no longer pass the signal.', 'en')).toEqual([])
    expect(forbiddenForPatients('El nervio pasa sobre el hueso. La prueba puede fallar.', 'es')).toEqual([])
  })
})
