import { describe, expect, it } from 'vitest'
import { callRule as en } from '../../../src/words/en/callRule.ts'
import { callRule as es } from '../../../src/words/es/callRule.ts'
import { LANGUAGES, type Language } from '../../../src/words/language.ts'
import { readMarkup } from '../../../src/words/markup.ts'
import { sentencesIn } from '../../../src/words/readability/reading.ts'
import {
  type CallRuleText,
  clinicLine,
  clinicSentence,
  emergencySentences,
  emergencyText,
} from '../../../src/words/reading/callRule.ts'
import { STORIES } from '../stories.ts'
import { READINGS, textsIn } from './readings.ts'

const RULES: Readonly<Record<Language, CallRuleText>> = { en, es }

/** A sentence that tells when to call about a leg, the bladder, the bowel or the seat, however it is put. */
const ABOUT_A_LEG: Readonly<Record<Language, RegExp>> = {
  en: /\blegs?\b/i,
  es: /\bpiernas?\b/i,
}
const WEAK_OR_NUMB: Readonly<Record<Language, RegExp>> = {
  en: /\b(weak|weakness|numb|numbness)\b/i,
  es: /(débil|debilidad|dormid|adormec|falla|fuerza)/i,
}
const TELLS_TO_CALL: Readonly<Record<Language, RegExp>> = {
  en: /\b(call|calls|phone|emergency|urgent|go at once|go there|24 hours)\b/i,
  es: /(llam|urgenc|emergenc|acuda|vaya|24 horas)/i,
}
const ALARM: Readonly<Record<Language, RegExp>> = {
  en: /\b(bladder|bowel|pee|pass urine|urine|between (the|your) legs|saddle|sphincters?)\b/i,
  es: /(vejiga|intestin|orin|heces|entrepierna|entre las piernas|silla de montar|esfínter)/i,
}

/** What is left of a text when the rule's own words are taken out. */
function besideTheRule(text: string, rule: CallRuleText): string {
  const own = [rule.oneLeg, rule.callClinic, ...rule.emergencySigns, rule.callEmergency]
  return own.reduce((left, words) => left.replaceAll(words, ''), text)
}

const secondWordings = (texts: readonly string[], language: Language): string[] =>
  texts
    .map((text) => besideTheRule(withoutMarkup(text), RULES[language]))
    .flatMap(sentencesIn)
    .filter(
      (sentence) =>
        ALARM[language].test(sentence) ||
        (ABOUT_A_LEG[language].test(sentence) &&
          WEAK_OR_NUMB[language].test(sentence) &&
          TELLS_TO_CALL[language].test(sentence)),
    )

const withoutMarkup = (text: string): string =>
  readMarkup(text)
    .map(({ text: run }) => run)
    .join('')

describe('the rule of when to call', () => {
  it('sends one weak leg to the clinic, and the signs that cannot wait to the emergency number', () => {
    expect(clinicSentence(en)).toBe(
      'One leg weak or numb beyond 24 hours: call the clinic, same day, any hour.',
    )
    expect(emergencySentences(en)).toEqual([
      'Both legs weak or numb, or it gets worse?',
      'Can’t pee, or no control of bladder or bowel?',
      'Numb between the legs?',
      'Call your emergency number now.',
    ])
  })

  it('names not passing water first in Spanish, too', () => {
    expect(es.emergencySigns[1]).toBe('No puede orinar, o no controla la orina o las heces')
    expect(es.emergencySigns[2]).toBe('Se le duerme la zona entre las piernas')
  })
})

describe.each(LANGUAGES)('when to call, %s', (language) => {
  const rule = RULES[language]
  const story = STORIES[language]
  const reading = READINGS[language]

  it('stands in its one wording in every place', () => {
    expect(story.aftercare.call).toContain(clinicLine(rule))
    for (const sign of rule.emergencySigns) expect(story.aftercare.emergency).toContain(sign)
    expect(story.aftercare.emergencyLine).toBe(rule.callEmergency)
    expect(story.disclaimers.emergency).toBe(emergencyText(rule))
    const told = [clinicSentence(rule), emergencyText(rule)]
    for (const id of ['rec.02.redflags', 'rec.02.redflags.brief'] as const)
      for (const sentences of Object.values(story.narration[id]!))
        expect(sentences.slice(-2).map(withoutMarkup), id).toEqual(told)
    expect(reading.questions.call.answer).toEqual(
      expect.arrayContaining([clinicSentence(rule), ...emergencySentences(rule)]),
    )
    expect(reading.decisionRows.d9.patient).toContain(clinicSentence(rule))
    expect(reading.harms.legNumb.patient).toContain(clinicSentence(rule))
  })

  it('has no second wording anywhere', () => {
    expect(secondWordings([...textsIn(story), ...textsIn(reading)], language)).toEqual([])
  })
})

describe('a second wording', () => {
  it('is found, whatever its words', () => {
    const old = [
      'A weak or numb leg after the numbing medicine has worn off (24 hours)',
      'If you have leg weakness, call your emergency number now.',
      'Go to the emergency room if you lose bowel control.',
      'Saddle anaesthesia with sphincter change needs emergency imaging.',
    ]
    expect(secondWordings(old, 'en')).toEqual(old)
    const viejas = [
      'Si le falla una pierna, llame ya a emergencias.',
      'Vaya a urgencias si se le escapan las heces.',
      'La anestesia en silla de montar exige imagen urgente.',
    ]
    expect(secondWordings(viejas, 'es')).toEqual(viejas)
  })

  it('is not seen in words about other things', () => {
    expect(secondWordings(['The leg nerve is not treated. Call us for fever.'], 'en')).toEqual([])
    expect(secondWordings(['La pierna no debe moverse. Llame si tiene fiebre.'], 'es')).toEqual([])
  })
})
