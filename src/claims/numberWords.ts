// Number words in running text, as digits: "two to three weeks" holds 2 and 3. "One" and "un" are mostly articles;
// they count only at the head of a range ("one to three", "una o dos").
import type { Language } from '../words/language.ts'

const WORDS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    two: 2,
    twice: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
  },
  es: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
  },
}

const ONE: Readonly<Record<Language, RegExp>> = {
  en: /\bone(?= (?:to|or|of|in) (?:\d|[a-z]+ ))/giu,
  es: /(?<![\p{L}])(?:una|uno|un)(?= (?:a|o|de cada) )/giu,
}
/** "A week or two": one and two of them. */
const OR_TWO: Readonly<Record<Language, RegExp>> = {
  en: /\ba (day|week|month|hour) or two\b/giu,
  es: /(?<![\p{L}])un[oa]? (d[ií]a|semana|mes|hora) o dos(?![\p{L}])/giu,
}

const isDigitOrNumberWord = (word: string, words: Readonly<Record<string, number>>): boolean =>
  /^\d/.test(word) || word.toLowerCase() in words

/** The text with its number words written as digits. */
export function withDigits(text: string, language: Language): string {
  const words = WORDS[language]
  const spelled = new RegExp(`(?<![\\p{L}\\d-])(${Object.keys(words).join('|')})(?![\\p{L}])`, 'giu')
  return text
    .replace(OR_TWO[language], '1–2 $1')
    .replace(ONE[language], (word, at: number, whole: string) => {
      const next = whole
        .slice(at + word.length)
        .trim()
        .split(/\s+/)
      const last = next[next[0] === 'de' ? 2 : 1] ?? ''
      return isDigitOrNumberWord(last, words) ? '1' : word
    })
    .replace(spelled, (word) => String(words[word.toLowerCase()]))
}
