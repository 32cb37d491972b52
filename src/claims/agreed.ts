// Facts that are told in many places and must be told alike: which sentences tell them, in which unit, and the numbers
// that they may hold. A sentence with another number is a second text for one fact. The words are looked for without
// regard to case.
import type { Language } from '../words/language.ts'
import type { Claim } from './claim.ts'
import type { Fault } from './faults.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'

interface AgreedFact {
  readonly id: string
  readonly about: Readonly<Record<Language, RegExp>>
  readonly notAbout?: RegExp
  /** In which the fact is counted, and the numbers it may hold. */
  readonly unit: string
  readonly values: readonly number[]
}

const MINUTE_S = 60
const HOUR_S = 3600

const AGREED_FACTS: readonly AgreedFact[] = [
  {
    id: 'volume of the test block',
    about: { en: /\bmL\b|millilit/iu, es: /\bml\b|mililitro/iu },
    notAbout: /heat|stimulation|testing|calor|calentar|estimul|prueba[s]? y|contrast|cannula|cánula/iu,
    unit: 'mL',
    values: [0.25, 0.4, 0.5],
  },
  {
    id: 'anaesthetic before the heat',
    about: {
      en: /(?:stimulation|before heat|after testing)/iu,
      es: /(?:estimulación|antes de calentar|después de probar)/iu,
    },
    unit: 'mL',
    values: [0.5, 1],
  },
  {
    id: 'no driving',
    about: { en: /\bdriv/iu, es: /conduc|manej/iu },
    notAbout: /\bstay\b|qu[eé]d[ea]|permane/iu,
    unit: 's',
    values: [24 * HOUR_S],
  },
  {
    id: 'a weak or numb leg',
    about: { en: /\bleg\b.*\bhours|\bhours.*\bleg\b/iu, es: /pierna.*horas|horas.*pierna/iu },
    unit: 's',
    values: [24 * HOUR_S],
  },
  { id: 'fever', about: { en: /fever/iu, es: /fiebre/iu }, unit: '°C', values: [38] },
  { id: 'fever in Fahrenheit', about: { en: /fever/iu, es: /fiebre/iu }, unit: '°F', values: [100.4] },
  {
    id: 'soreness after the heat',
    about: { en: /\bsore(?:ness)?\b/iu, es: /dolorid|molestias? (?:dura|los|en los)/iu },
    notAbout: /nerve|nervio|relief|alivio|sunburn|quemadura/iu,
    unit: 'days',
    values: [1, 4],
  },
  {
    id: 'skin like sunburn',
    about: { en: /sunburn/iu, es: /quemadura solar/iu },
    notAbout: /relief|alivio|sore for|troublesome/iu,
    unit: 'days',
    values: [7, 14],
  },
  {
    id: 'when relief comes',
    about: { en: /relief.*\b(?:comes|takes|usually|often full)/iu, es: /alivio.*(?:llega|suele|tarda)/iu },
    notAbout: /lasts|dura|judge|allow|juzgar|espere/iu,
    unit: 'days',
    values: [1, 4, 14, 21],
  },
  {
    id: 'how long relief lasts',
    about: { en: /relief.*\blast|\blast.*relief/iu, es: /alivio.*\bdur|\bdur.*alivio/iu },
    notAbout: /last RF|última RF|test block|drug|diary|fármaco|diario|medicine|medicamento/iu,
    unit: 'months',
    values: [4, 7, 9, 11.6, 15],
  },
  {
    id: 'when the result is judged',
    about: { en: /\bjudge/iu, es: /juzg|valor(?:a|e) el resultado/iu },
    unit: 'days',
    values: [4, 28, 42],
  },
  {
    id: 'false positives of a single block',
    about: { en: /false.positive rate/iu, es: /(?:falsos positivos|tasas? de falso)/iu },
    unit: '%',
    values: [17, 63, 25, 45, 38, 31, 50],
  },
  {
    id: 'how long the test block takes',
    about: { en: /\btest\b.*\bminutes/iu, es: /\bprueba\b.*minutos/iu },
    unit: 's',
    values: [30 * MINUTE_S],
  },
  {
    id: 'how long the heat treatment takes',
    about: { en: /\bheat\b.*\b(?:minutes|hours)/iu, es: /\bcalor\b.*(?:minutos|horas)/iu },
    notAbout: /drive|conduc|manej|numb/iu,
    unit: 's',
    values: [30 * MINUTE_S, 60 * MINUTE_S, HOUR_S, 2 * HOUR_S],
  },
]

/** What one source or one trial says, not what holds here. */
const ONE_SOURCE = /^(?:sourceSays|evidence|drawn|glossary|modelLimits)\b/

export function disagreements(claims: readonly Claim[]): Fault[] {
  return claims
    .filter(({ id }) => !ONE_SOURCE.test(id))
    .flatMap(({ id, language, sentence, template }) =>
      AGREED_FACTS.flatMap(({ id: fact, about, notAbout, unit, values }) => {
        if (!about[language].test(template) || notAbout?.test(template)) return []
        return quantitiesIn(template.replace(/\{[^{}]*\}/g, '#'), language)
          .filter((quantity) => quantity.unit === unit && !values.includes(quantity.value))
          .map(({ text }): Fault => {
            const agreed = `agreed are ${values.join(', ')} ${unit}`
            return { kind: 'two texts', id, language, sentence, fault: `${fact}: "${text}", ${agreed}` }
          })
      }),
    )
}

const shown = ({ value, unit }: Quantity): string =>
  `${value}${unit === null || unit === 'points' ? '' : ` ${unit}`}`

/** A text says the same numbers in every language. */
export function differencesOfLanguages(claims: readonly Claim[]): Fault[] {
  const english = new Map(
    claims.filter(({ language }) => language === 'en').map((claim) => [claim.id, claim]),
  )
  return claims
    .filter(({ language }) => language !== 'en')
    .flatMap(({ id, language, sentence, template }): Fault[] => {
      const other = english.get(id)
      if (!other) return []
      const here = quantitiesIn(template, language).map(shown).toSorted().join(', ')
      const there = quantitiesIn(other.template, 'en').map(shown).toSorted().join(', ')
      if (here === there) return []
      const fault = `numbers "${here}", in English "${there}"`
      return [{ kind: 'two texts', id, language, sentence, fault }]
    })
}
