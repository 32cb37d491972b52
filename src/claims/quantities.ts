// The quantities of a sentence: each number with its unit, in either language. Names that hold digits (L4, T12, NG59,
// trial numbers) are no quantities. Times are counted in seconds, days or months; parts in "of" the whole.
import type { Language } from '../words/language.ts'
import { withDigits } from './numberWords.ts'

export interface Quantity {
  readonly value: number
  /** "%", "mm", "of 164"; null for a bare count. */
  readonly unit: string | null
  /** As it stands in the sentence. */
  readonly text: string
}

/** A unit as it is written after a number, and what a number of it is in the unit that it is counted in. */
const UNITS: readonly (readonly [written: string, unit: string, factor: number])[] = [
  ['%', '%', 1],
  ['°\\s?C', '°C', 1],
  ['°\\s?F', '°F', 1],
  ['°', '°', 1],
  ['mm²', 'mm²', 1],
  ['mm', 'mm', 1],
  ['m[Ll](?!\\p{L})', 'mL', 1],
  ['milli?lit(?:er|re|ro)s?', 'mL', 1],
  ['G(?!\\p{L})', 'G', 1],
  ['Hz', 'Hz', 1],
  ['V(?!\\p{L})', 'V', 1],
  ['ms(?!\\p{L})', 'ms', 1],
  ['(?:s(?!\\p{L})|seconds?|segundos?)', 's', 1],
  ['(?:min(?!\\p{L})|minutes?|minutos?)', 's', 60],
  ['(?:h(?!\\p{L})|hours?|horas?)', 's', 3600],
  ['(?:days?|d[ií]as?)(?!\\p{L})', 'days', 1],
  ['(?:weeks?|semanas?)(?!\\p{L})', 'days', 7],
  ['(?:months?|mes(?:es)?)(?!\\p{L})', 'months', 1],
  ['(?:years?|años?)(?!\\p{L})', 'months', 12],
  ['in(?:ch(?:es)?)?(?= \\(| or|[,.;]|$)', 'in', 1],
  ['pulgadas?', 'in', 1],
  ['(?:points?|puntos?)(?!\\p{L})', 'points', 1],
]
const UNIT = new RegExp(`^[\\s-]?(${UNITS.map(([written]) => `(?:${written})`).join('|')})`, 'u')
const ALONE = UNITS.map(([written, unit, factor]) => [new RegExp(`^${written}$`, 'u'), unit, factor] as const)

/** Names that hold digits. */
const NAMES = [
  /\b(?:NCT|ISRCTN|PMC|HEY-?|NG|L(?=\d{5}\b))\d[\d/]*(?:\/\d+)?/gu,
  /\bM47\.\d+/gu,
  /(?<![\p{L}\d])[TLSC]\d{1,2}(?:[–-](?:[TLSC])?\d{1,2})?(?![\p{L}\d])/gu,
  /\b[23]D\b/gu,
  /(?<![\p{L}\d])[LXn]\s?\(?n?[+−-]\d\)?/gu,
  /\bv\d+\b/gu,
]
const NUMBER = /(?<![\p{L}\d.])(?:(?<=^|[\s(;,:])-)?\d+(?:\.\d+)?/gu
/** Between two numbers that share the unit of the second. */
const JOINS = /^(?:\s?(?:–|-|×|\/|±|,|;)\s?|,?\s(?:to|and|or|a|al|y|o|e)\s(?:el\s|los\s|las\s|la\s)?)$/u
const FOLLOWS = /,\s(?:usually|often|a menudo|casi siempre)\s$/u
/** A unit before its number: "days 1 to 4". */
const UNIT_BEFORE = /(?<!\d\s?)(?:^|[\s(])(days?|weeks?|months?|d[ií]as?|semanas?|mes(?:es)?)\s$/iu
/** "Las dos pruebas", "de dos en dos": both, in pairs. A range or a time is a number still. */
const BOTH_ES =
  /(?<!\p{L})(?:los|las) 2(?!\d|\s?[–-]|\s(?:o|a|y|cuartos|semanas|meses|d[ií]as)(?!\p{L}))|(?<!\p{L})de 2 en 2/giu
const OF = /^\s?(?:of|out of|in|de|de cada|sobre)\s$|^\/$/u

/** All quantities of a sentence, in order. */
export function quantitiesIn(sentence: string, language: Language): Quantity[] {
  const text = plainNumbers(sentence, language)
  const found = [...text.matchAll(NUMBER)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    value: Number(match[0]),
  }))
  const units = found.map(({ end }) => UNIT.exec(text.slice(end))?.[1])
  const quantities: Quantity[] = []
  for (const [i, { at, end, value }] of found.entries()) {
    const next = found[i + 1]
    const between = next ? text.slice(end, next.at) : ''
    if (next && OF.test(between) && units[i] === undefined && isShare(value, next.value)) {
      quantities.push({ value, unit: wholeOf(next.value), text: text.slice(at, next.end) })
      continue
    }
    const before = found[i - 1]
    if (before && quantities.at(-1)?.unit === wholeOf(value) && OF.test(text.slice(before.end, at))) continue
    quantities.push(counted(value, unitFrom(i, found, units, text), text.slice(at, end)))
  }
  return quantities
}

/** The unit written after this number, or after the one that it is joined to. */
function unitFrom(
  i: number,
  found: readonly { readonly at: number; readonly end: number }[],
  units: readonly (string | undefined)[],
  text: string,
): string | undefined {
  for (let at = i; at < found.length; at++) {
    if (units[at] !== undefined) return units[at]
    const next = found[at + 1]
    if (!next || !JOINS.test(text.slice(found[at]!.end, next.at))) break
  }
  return unitBefore(i, found, text) ?? unitFollowed(i, found, units, text)
}

/** The unit of the number that this one follows on: "0.25–0.5 mL, usually 0.4–0.5". */
function unitFollowed(
  i: number,
  found: readonly { readonly at: number; readonly end: number }[],
  units: readonly (string | undefined)[],
  text: string,
): string | undefined {
  for (let at = i; at > 0; at--) {
    const between = text.slice(found[at - 1]!.end, found[at]!.at)
    const unit = units[at - 1]
    if (unit !== undefined && between.startsWith(unit, between.search(/\S/)) && FOLLOWS.test(between))
      return unit
    if (!JOINS.test(between)) return undefined
  }
  return undefined
}

/** The unit before this number, or before the one that it follows on. */
function unitBefore(
  i: number,
  found: readonly { readonly at: number; readonly end: number }[],
  text: string,
): string | undefined {
  for (let at = i; at >= 0; at--) {
    const unit = UNIT_BEFORE.exec(text.slice(0, found[at]!.at))?.[1]
    if (unit) return unit.toLowerCase()
    if (at === 0 || !JOINS.test(text.slice(found[at - 1]!.end, found[at]!.at))) return undefined
  }
  return undefined
}

/** "3.1 of 10" and "11 of 40" are shares, "−1.42 de 3 a 12 meses" is none. */
const isShare = (part: number, whole: number): boolean =>
  Math.abs(part) <= whole && (whole === 10 || (Number.isInteger(part) && Number.isInteger(whole)))

/** Pain is told in points of 10. */
const wholeOf = (whole: number): string => (whole === 10 ? 'points' : `of ${whole}`)

function counted(value: number, written: string | undefined, shown: string): Quantity {
  if (written === undefined) return { value, unit: null, text: shown }
  const row = ALONE.find(([pattern]) => pattern.test(written))
  if (!row) throw new Error(`quantities: no unit "${written}"`)
  return { value: Number((value * row[2]).toFixed(6)), unit: row[1], text: `${shown} ${written}` }
}

/** Digits throughout, with a decimal point, a plain minus and no thousands marks; names with digits taken out. */
function plainNumbers(sentence: string, language: Language): string {
  let text = sentence.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/−/g, '-')
  for (const name of NAMES) text = text.replace(name, '#')
  text = withDigits(text, language)
    .replace(/(\d) (?:of|in|de|de cada) 100(?!\d)/g, '$1 %')
    .replace(/(points?|puntos?) (?:of|de) 10(?!\d)/gi, '$1')
  return IN_ONE_STYLE[language](text)
}

/** Each language's own marks, written as one. */
const IN_ONE_STYLE: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) =>
    text.replace(/\bthe 2(?= (?:tests|groups|vertebrae)\b)/gi, '#').replace(/(\d),(\d{3})(?!\d)/g, '$1$2'),
  es: (text) =>
    text
      .replace(BOTH_ES, '#')
      .replace(/(?<![\d,.])(\d{1,3}) (\d{3})(?!\d)/g, '$1$2')
      .replace(/(\d),(\d)/g, '$1.$2'),
}

/** Points are often told bare: "2 had been set as important". */
const unitOf = ({ unit }: Quantity): string | null => (unit === 'points' ? null : unit)

/** The same quantity: equal value in the same unit. */
export const isSame = (a: Quantity, b: Quantity): boolean =>
  Math.abs(a.value - b.value) < 1e-9 && unitOf(a) === unitOf(b)

/** The same told roughly ("about 1.5 points"): the other one rounded, without its sign. */
export function isRoughly(rough: Quantity, exact: Quantity): boolean {
  const decimals = /\.(\d+)/.exec(rough.text)?.[1]?.length ?? 0
  return (
    unitOf(rough) === unitOf(exact) &&
    Number(Math.abs(exact.value).toFixed(decimals)) === Math.abs(rough.value)
  )
}
