// What a person types, taken apart: levels, side, and the words that are left. "L4/5 facet, rt" and "faceta L4–L5
// derecha" ask for the same thing. Accents, case and small words do not count.

import { plainLetters } from '../../words/plainLetters.ts'

export type SideAsked = 'R' | 'L'

export interface QueryText {
  readonly words: readonly string[]
  /** Bone or nerve numbers, "T12" to "S1", in the order they were typed. */
  readonly levels: readonly string[]
  readonly side: SideAsked | null
}

const SIDE_WORDS: ReadonlyMap<string, SideAsked> = new Map(
  (
    [
      ['R', 'r rt right derecha derecho der dcha dcho dexter dextra dextrum'],
      ['L', 'l lt left izquierda izquierdo izq izda izdo sinister sinistra sinistrum'],
    ] as const
  ).flatMap(([side, words]) => words.split(' ').map((word) => [word, side] as const)),
)

/** Words that hold a phrase together and name nothing. */
const SMALL_WORDS = new Set('a an the of on in to and its de del la el las los y en al un una'.split(' '))

/** "l4 5", "l4 l5", "lumbar 4", "th12", "d12": one way of writing a level. */
function levelsSpelled(text: string): string {
  return text
    .replace(/\b(?:th|d)(1[12])\b/g, 't$1')
    .replace(/\b([tls]) ?(\d{1,2})\b/g, '$1$2')
    .replace(/\blumbar (\d)\b/g, 'l$1')
    .replace(/\bl5 1\b/g, 'l5 s1')
    .replace(/\bt12 1\b/g, 't12 l1')
    .replace(/\bl([1-4]) ([2-5])\b/g, 'l$1 l$2')
}

const LEVEL = /^(?:t11|t12|l[1-5]|s1)$/

/** Words of a name, without level and side. */
export function queryText(text: string): QueryText {
  const words: string[] = []
  const levels: string[] = []
  let side: SideAsked | null = null
  for (const word of levelsSpelled(plainLetters(text)).split(' ')) {
    if (word === '' || SMALL_WORDS.has(word)) continue
    const asked = SIDE_WORDS.get(word)
    if (LEVEL.test(word)) levels.push(word.toUpperCase())
    else if (asked) side = asked
    else words.push(word)
  }
  return { words, levels: [...new Set(levels)], side }
}
