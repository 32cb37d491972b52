// A text as it is heard: figures, units and levels turned into words, so that "80 °C" and "L4–L5" count as what
// a listener takes in.
import { speech as en } from '../en/speech.ts'
import { speech as es } from '../es/speech.ts'
import type { Language } from '../language.ts'
import type { Speech } from './speech.ts'

const SPEECH: Readonly<Record<Language, Speech>> = { en, es }

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
