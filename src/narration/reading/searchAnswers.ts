// What answers a question that is typed: first what a worry is answered by, then what holds the words. Whole words stand
// before beginnings of words, those before words with a slip in them.
import { plainLetters } from '../../words/plainLetters.ts'
import { WORRIES, type Worry, type WorrySearch } from '../../words/reading/worries.ts'
import type { AnswerEntry } from './answerEntries.ts'
import { findsText, isNearWord } from './searchText.ts'

export interface FoundAnswers {
  readonly entries: readonly AnswerEntry[]
  /** What is asked for is a worry that none of the texts answers; the entries lie near to it. */
  readonly isOpen: boolean
}

const WHOLE = 3
const BEGINNING = 2
const SLIP = 1
/** A word that is still being typed counts from this many letters on. */
const LEAST_BEGINNING = 3

export function searchAnswers(
  asked: string,
  entries: readonly AnswerEntry[],
  search: WorrySearch,
): FoundAnswers {
  const words = plainLetters(asked).split(' ').filter(Boolean)
  if (words.length === 0) return { entries, isOpen: false }
  const worries = worriesOf(words, search)
  const isSure = worries[0]?.fit === WHOLE
  const byPlace = new Map(entries.map((entry) => [entry.place, entry]))
  const answers = worries.flatMap(({ worry }) => worry.answers).flatMap((place) => byPlace.get(place) ?? [])
  return {
    entries: [...new Set([...answers, ...holding(words, entries, search, isSure)])],
    isOpen: isSure && worries[0]?.worry.isOpen === true,
  }
}

interface FittingWorry {
  readonly worry: Worry
  readonly fit: number
}

/** The worries that fit best, all alike: one that fits by a slip is nothing beside one that fits by a word. */
function worriesOf(words: readonly string[], search: WorrySearch): readonly FittingWorry[] {
  const fitting = WORRIES.map((worry) => {
    const fits = search.terms[worry.id].map((term) => {
      const parts = term.split(' ').flatMap(foldedParts)
      return { fit: fitOf(parts, words), parts: parts.length }
    })
    const fit = Math.max(0, ...fits.map((each) => each.fit))
    const parts = Math.max(0, ...fits.filter((each) => each.fit === fit).map((each) => each.parts))
    return { worry: worry as Worry, fit, parts }
  }).filter(({ fit }) => fit > 0)
  const best = Math.max(0, ...fitting.map(({ fit }) => fit))
  return fitting.filter(({ fit }) => fit === best).sort((a, b) => b.parts - a.parts)
}

/** "x-ray*" as words to compare: "x", "ray*". */
const foldedParts = (part: string): string[] => {
  const folded = plainLetters(part).split(' ')
  return part.endsWith('*') ? [...folded.slice(0, -1), `${folded.at(-1)}*`] : folded
}

/** How well all parts of a term stand among the words; 0 where one does not. */
function fitOf(parts: readonly string[], words: readonly string[]): number {
  return Math.min(...parts.map((part) => Math.max(...words.map((word) => partFit(part, word)))))
}

function partFit(part: string, word: string): number {
  const stem = part.endsWith('*') ? part.slice(0, -1) : null
  if (stem === null ? word === part : word.startsWith(stem)) return WHOLE
  const whole = stem ?? part
  if (word.length >= LEAST_BEGINNING && whole.startsWith(word)) return BEGINNING
  return isNearWord(whole, word) ? SLIP : 0
}

/** The entries that hold the words: in the title first. Beside a sure answer only those that hold them whole. */
function holding(
  words: readonly string[],
  entries: readonly AnswerEntry[],
  { fillers }: WorrySearch,
  isSure: boolean,
): readonly AnswerEntry[] {
  const told = words.filter((word) => !fillers.includes(word))
  const wanted = told.length > 0 ? told : words
  const holds = (content: string): boolean => {
    if (!isSure) return findsText(content, wanted.join(' '))
    const there = plainLetters(content).split(' ')
    return wanted.every((word) => there.includes(word))
  }
  const inTitle = entries.filter(({ title }) => holds(title))
  return [...inTitle, ...entries.filter(({ title, sentences }) => holds(`${title} ${sentences.join(' ')}`))]
}
