// The search: which structures a typed text means, best first. Pure; a few milliseconds for the whole spine.
import type { StructureId } from '../../anatomy/structures.ts'
import { type QueryText, queryText } from './queryText.ts'
import type { IndexedStructure } from './structureIndex.ts'
import { wordMatch } from './wordMatch.ts'

/** Below this a structure is not what was meant. */
const LEAST_SCORE = 0.3
/** A joint or disc of which one bone was typed; a structure that goes with the level that was typed. */
const ONE_OF_TWO = 0.9
const GOES_WITH = 0.6

/** Of two equal answers the one on the side and at the level a person is looking at comes first. */
export interface Leaning {
  readonly side: 'R' | 'L'
  readonly levels: readonly string[]
}

const NO_LEANING: Leaning = { side: 'R', levels: [] }

/** At most `most` structures; none for an empty text. Equals stay in the order of STRUCTURES. */
export function findStructures(
  index: readonly IndexedStructure[],
  text: string,
  most: number,
  leaning: Leaning = NO_LEANING,
): readonly StructureId[] {
  const query = queryText(text)
  if (query.words.length + query.levels.length === 0) return []
  const matches = new Map(query.words.map((typed) => [typed, new Map<string, number>()]))
  const matchOf = (typed: string, word: string): number => {
    const known = matches.get(typed)!
    let match = known.get(word)
    if (match === undefined) {
      match = wordMatch(typed, word)
      known.set(word, match)
    }
    return match
  }
  return index
    .map((entry) => ({ entry, score: scoreOf(entry, query, matchOf) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .map(({ entry, score }) => ({ entry, score: score + lean(entry, leaning) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry.id)
}

type MatchOf = (typed: string, word: string) => number

function scoreOf(entry: IndexedStructure, query: QueryText, matchOf: MatchOf): number {
  if (query.side !== null && entry.side !== null && entry.side !== query.side) return 0
  const level = levelScore(entry, query.levels)
  if (level === 0) return 0
  // A midline thing is not what someone means who names a side, unless nothing else fits.
  const side = query.side !== null && entry.side === null ? 0.8 : 1
  return level * side * wordsScore(entry, query.words, matchOf)
}

function levelScore({ levels, alsoLevels }: IndexedStructure, asked: readonly string[]): number {
  if (asked.length === 0) return 1
  const own = asked.filter((level) => levels.includes(level)).length
  const also = asked.filter((level) => !levels.includes(level) && alsoLevels.includes(level)).length
  if (own + also < asked.length) return 0
  if (own === 0) return GOES_WITH
  return own < levels.length ? ONE_OF_TWO : 1
}

/** With levels alone, whole bones, discs and joints come before their parts. */
function wordsScore({ names, id }: IndexedStructure, typed: readonly string[], matchOf: MatchOf): number {
  if (typed.length === 0) return /^(bone\.[A-Za-z0-9]+|disc\.[^.]+|facet\.[^.]+\.[RL])$/.test(id) ? 0.6 : 0.5
  return Math.max(0, ...names.map((words) => nameScore(words, typed, matchOf)))
}

/** How much of what was typed is in the name, and how much of the name was typed. */
function nameScore(words: readonly string[], typed: readonly string[], matchOf: MatchOf): number {
  const used = new Set<number>()
  let sum = 0
  for (const each of typed) {
    let best = 0
    let at = -1
    words.forEach((word, i) => {
      const match = used.has(i) ? 0 : matchOf(each, word)
      if (match > best) {
        best = match
        at = i
      }
    })
    if (at >= 0) used.add(at)
    sum += best
  }
  const meant = sum / typed.length
  return meant ** 3 * (0.7 + 0.3 * (used.size / words.length))
}

/** Never enough to lift a worse answer over a better one. */
function lean({ side, levels }: IndexedStructure, leaning: Leaning): number {
  return (
    (side === leaning.side ? 2e-4 : 0) + (levels.some((level) => leaning.levels.includes(level)) ? 1e-4 : 0)
  )
}
