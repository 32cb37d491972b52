// A text as it is heard: figures, units and levels turned into words, so that "80 °C" and "L4–L5" count as what
// a listener takes in.
import type { Language } from '../language.ts'

const EN_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const EN_TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ES_ONES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const ES_TENS = 'cero diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const ES_HUNDREDS =
  'cero ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  )

function english(n: number): string {
  if (n >= 1000)
    return `${english(Math.floor(n / 1000))} thousand ${n % 1000 ? english(n % 1000) : ''}`.trim()
  if (n >= 100) return `${EN_ONES[Math.floor(n / 100)]} hundred ${n % 100 ? english(n % 100) : ''}`.trim()
  if (n >= 20) return `${EN_TENS[Math.floor(n / 10)]} ${n % 10 ? EN_ONES[n % 10] : ''}`.trim()
  return EN_ONES[n]!
}

function spanish(n: number): string {
  if (n >= 1000)
    return `${n < 2000 ? '' : spanish(Math.floor(n / 1000))} mil ${n % 1000 ? spanish(n % 1000) : ''}`.trim()
  if (n === 100) return 'cien'
  if (n > 100) return `${ES_HUNDREDS[Math.floor(n / 100)]} ${n % 100 ? spanish(n % 100) : ''}`.trim()
  if (n >= 30) return `${ES_TENS[Math.floor(n / 10)]}${n % 10 ? ` y ${ES_ONES[n % 10]}` : ''}`
  return ES_ONES[n]!
}

interface Speech {
  readonly number: (n: number) => string
  readonly point: string
  readonly letters: Readonly<Record<string, string>>
  readonly signs: readonly (readonly [RegExp, string])[]
}

const SPEECH: Readonly<Record<Language, Speech>> = {
  en: {
    number: english,
    point: 'point',
    letters: { L: 'ell', S: 'ess', T: 'tee' },
    signs: [
      [/°C/g, ' degrees Celsius '],
      [/°F/g, ' degrees Fahrenheit '],
      [/%/g, ' percent '],
      [/(?<=\d)\s?mL\b/g, ' millilitres '],
      [/(?<=\d)\s?mm\b/g, ' millimetres '],
      [/(?<=\d)\s?G\b/g, ' gauge '],
      [/(?<=\d)\s?Hz\b/g, ' hertz '],
      [/(?<=\d)\s?V\b/g, ' volts '],
      [/(?<=\d)\s?s\b/g, ' seconds '],
      [/≥/g, ' at least '],
      [/×/g, ' by '],
      [/÷/g, ' over '],
      [/−/g, ' minus '],
      [/(?<=\d)–(?=\d)/g, ' to '],
    ],
  },
  es: {
    number: spanish,
    point: 'coma',
    letters: { L: 'ele', S: 'ese', T: 'te' },
    signs: [
      [/°C/g, ' grados Celsius '],
      [/°F/g, ' grados Fahrenheit '],
      [/%/g, ' por ciento '],
      [/(?<=\d)\s?ml\b/g, ' mililitros '],
      [/(?<=\d)\s?mm\b/g, ' milímetros '],
      [/(?<=\d)\s?G\b/g, ' ge '],
      [/(?<=\d)\s?Hz\b/g, ' hercios '],
      [/(?<=\d)\s?V\b/g, ' voltios '],
      [/(?<=\d)\s?s\b/g, ' segundos '],
      [/≥/g, ' al menos '],
      [/×/g, ' por '],
      [/÷/g, ' entre '],
      [/−/g, ' menos '],
      [/(?<=\d)–(?=\d)/g, ' a '],
    ],
  },
}

/** The text with every figure, unit and level in words. */
export function spokenText(text: string, language: Language): string {
  const { number, point, letters, signs } = SPEECH[language]
  const spelled = signs.reduce((so, [sign, words]) => so.replace(sign, words), text)
  return spelled
    .replace(/\b([LST])(\d{1,2})\b/g, (_, letter: string, digits: string) => `${letters[letter]} ${digits}`)
    .replace(
      /(\d+)(?:[.,](\d+))?/g,
      (_, whole: string, decimals?: string) =>
        ` ${number(Number(whole))}${decimals ? ` ${point} ${[...decimals].map((d) => number(Number(d))).join(' ')}` : ''} `,
    )
    .replace(/[–/]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?!)])/g, '')
    .trim()
}

/** Words as they are heard. */
export const spokenWords = (text: string, language: Language): string[] =>
  spokenText(text, language).match(/[\p{L}’']+/gu) ?? []

/** Words as they are written: "80 °C" is one, "L4–L5" is one. What the limits of sentence length count. */
export const writtenWords = (text: string): string[] =>
  text
    .replace(/(\d)[\s ](?=(°[CF]|%|mm|mL|ml|s|V|Hz|G)(?![\p{L}]))/gu, '$1')
    .split(/[\s ]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
