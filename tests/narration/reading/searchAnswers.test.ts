// Every word that people were seen to type finds the right answer first, in both languages.
import { describe, expect, it } from 'vitest'
import { answerEntries } from '../../../src/narration/reading/answerEntries.ts'
import { searchAnswers } from '../../../src/narration/reading/searchAnswers.ts'
import { worrySearch as en } from '../../../src/words/en/worryTerms.ts'
import { worrySearch as es } from '../../../src/words/es/worryTerms.ts'
import type { Language } from '../../../src/words/language.ts'
import { WORRIES } from '../../../src/words/reading/worries.ts'
import { READINGS } from '../../words/reading/readings.ts'
import { STORIES } from '../../words/stories.ts'

const SEARCHES = { en, es }

function search(language: Language, asked: string) {
  const entries = answerEntries(READINGS[language], STORIES[language].aftercare, 'patient')
  const found = searchAnswers(asked, entries, SEARCHES[language])
  return { places: found.entries.map(({ place }) => place), isOpen: found.isOpen }
}
const first = (language: Language, asked: string) => {
  const { places, isOpen } = search(language, asked)
  return isOpen ? 'no answer' : places[0]
}

const TABLE: readonly (readonly [right: string, en: readonly string[], es: readonly string[]])[] = [
  [
    'question:risks',
    ['danger', 'safe', 'is it safe?', 'Danger!'],
    ['peligro', 'es seguro', '¿Es peligroso?', 'daño'],
  ],
  ['question:hurt', ['what will I feel', 'feel', 'does it hurt'], ['qué voy a sentir', 'sentir', 'duele']],
  [
    'question:feeling',
    ['paralysed', 'paralyzed', 'will I be paralysed', 'wheelchair', 'paralyse'],
    ['parálisis', 'paralizado', '¿me quedaré paralítica?', 'silla de ruedas'],
  ],
  ['no answer', ['die', 'can I die from it', 'death'], ['morir', 'muerte', '¿puedo morir?']],
  [
    'question:cost',
    ['cost', 'insurance', 'price', 'who pays'],
    ['costo', 'cuánto cuesta', 'seguro médico', 'precio'],
  ],
  [
    'question:medicines',
    ['warfarin', 'blood thinner', 'aspirin'],
    ['warfarina', 'anticoagulante', 'aspirina'],
  ],
  ['no answer', ['cancer', 'Cancer?'], ['cáncer', 'cancer', 'tumor']],
  ['harm:sugar', ['steroid', 'steroids', 'cortisone'], ['esteroide', 'corticoides', 'cortisona']],
  ['question:xray_dose', ['x-ray', 'xray', 'X ray', 'radiation'], ['rayos X', 'radiación', 'radiografía']],
  [
    'question:eat',
    ['eat', 'fasting', 'is it safe to eat', 'breakfast'],
    ['comer', 'ayuno', 'en ayunas', 'desayuno'],
  ],
  ['question:water', ['shower', 'bath', 'swimming'], ['ducha', 'bañarme', 'nadar']],
  ['question:mri', ['MRI', 'mri scan'], ['resonancia', 'RESONANCIA MAGNÉTICA']],
  ['no answer', ['alcohol', 'beer', 'wine'], ['alcohol', 'cerveza', 'vino']],
  ['no answer', ['sex', 'can I have sex'], ['sexo', 'relaciones sexuales']],
  ['question:repeat', ['how many times', 'how often', 'again'], ['cuántas veces', 'cada cuánto', 'otra vez']],
  ['question:drive', ['car', 'drive', 'can I drive my car'], ['carro', 'coche', 'manejar', 'conducir']],
  ['warning:emergency', ['cannot pee', 'bladder'], ['no puedo orinar', 'vejiga']],
  ['situation:pacemaker', ['pacemaker', 'pacemeker'], ['marcapasos', 'marcapaso']],
  ['situation:pregnancy', ['pregnant'], ['embarazada']],
]

describe('a worry', () => {
  it.each(TABLE)('leads to %s first', (right, en, es) => {
    const wrong = [
      ...en.map((asked) => [asked, first('en', asked)]),
      ...es.map((asked) => [asked, first('es', asked)]),
    ].filter(([, place]) => place !== right)
    expect(wrong).toEqual([])
  })

  it('of a car is no question of care or of the medial branch', () =>
    expect(search('en', 'car').places.filter((place) => place.startsWith('question:'))).toEqual([
      'question:drive',
    ]))

  it('in a word of two meanings finds both', () =>
    expect(search('es', 'seguro').places.slice(0, 2)).toEqual(['question:cost', 'question:risks']))

  it('is found by full-width letters, ligatures and a dotless i', () => {
    expect(first('en', 'ＭＲＩ')).toBe('question:mri')
    expect(first('en', 'ınsurance')).toBe('question:cost')
  })

  it('is found while it is being typed, and with a slip', () => {
    expect(first('en', 'warf')).toBe('question:medicines')
    expect(first('en', 'insurence')).toBe('question:cost')
    expect(first('es', 'resonansia')).toBe('question:mri')
  })

  it('without an answer leads to what lies near', () => {
    expect(search('en', 'die')).toMatchObject({ isOpen: true, places: ['question:risks', 'harm:bleeding'] })
    expect(search('en', 'zebra')).toEqual({ isOpen: false, places: [] })
  })

  it('of every kind has words in both languages, each found by its own', () => {
    const lost = (['en', 'es'] as const).flatMap((language) => {
      const { terms } = SEARCHES[language]
      return WORRIES.flatMap(({ id, answers }) =>
        terms[id]
          .map((term) => term.replaceAll('*', ''))
          .filter((term) => !search(language, term).places.includes(answers[0]))
          .map((term) => `${language} ${id}: ${term}`),
      )
    })
    expect(lost).toEqual([])
  })
})
