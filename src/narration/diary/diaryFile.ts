// A diary as text, for storage and for a file that a person keeps: versioned, each score with its hour, nothing else in
// it. Text from outside is read whole or not at all, so that no score is lost or moved in silence.
import { DIARY_HOURS, type OwnDiary, type OwnTest, WORST_SCORE } from './ownDiary.ts'

const FORMAT = 'ramus.diary'
const VERSION = 1

/** Longer than any diary; what is longer is not read at all. */
export const LONGEST_TEXT = 10_000

export type DiaryReading =
  | { readonly kind: 'diary'; readonly diary: OwnDiary }
  /** Written by a later version of this project. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'notADiary' }

export function writeDiary({ first, second }: OwnDiary): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, hours: DIARY_HOURS, first, second }, null, 1)
}

export function readDiary(text: string): DiaryReading {
  const value = parsed(text)
  if (value === null || value.format !== FORMAT || typeof value.version !== 'number')
    return { kind: 'notADiary' }
  if (value.version > VERSION) return { kind: 'newer' }
  const first = readTest(value.hours, value.first)
  const second = value.second === null ? null : readTest(value.hours, value.second)
  if (!first || (value.second !== null && !second)) return { kind: 'notADiary' }
  return { kind: 'diary', diary: { first, second } }
}

/** Null where it is no list of scores for hours of the diary. */
function readTest(hours: unknown, scores: unknown): OwnTest | null {
  if (!Array.isArray(hours) || !Array.isArray(scores) || hours.length !== scores.length) return null
  if (new Set(hours).size !== hours.length || !hours.every((hour) => DIARY_HOURS.includes(hour))) return null
  if (!scores.every((score) => score === null || isScore(score))) return null
  return DIARY_HOURS.map((hour) => scores[hours.indexOf(hour)] ?? null)
}

const isScore = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= WORST_SCORE

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  if (text.length > LONGEST_TEXT) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
