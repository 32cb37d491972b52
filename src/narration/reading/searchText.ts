// Finding a text by a few words, small slips forgiven: accents do not count, and a word of five letters or more may
// have one letter wrong, missing, added or swapped (two from nine letters on).
import { slipsBetween } from '../../math/wordSlips.ts'
import { plainLetters } from '../../words/plainLetters.ts'

const slipsAllowed = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0)

/** Whether an asked word is that word but for small slips. */
export function isNearWord(word: string, asked: string): boolean {
  const slips = slipsAllowed(asked)
  return (
    slips > 0 &&
    Math.abs(word.length - asked.length) <= slips &&
    word[0] === asked[0] &&
    slipsBetween(word, asked) <= slips
  )
}

/** Whether one asked word is found among the words of a text: its beginning, or near enough. */
const hasWord = (words: readonly string[], asked: string): boolean =>
  words.some((word) => word.startsWith(asked) || isNearWord(word, asked))

/** Whether every word that is asked for stands in the text. An empty question finds everything. */
export function findsText(text: string, asked: string): boolean {
  const words = plainLetters(text).split(' ')
  return plainLetters(asked)
    .split(' ')
    .every((word) => word === '' || hasWord(words, word))
}
