// Finding a text by a few words, small slips forgiven: accents do not count, and a word of five letters or more may
// have one letter wrong, missing, added or swapped (two from nine letters on).

/** Lower case, without accents and signs, one space between words. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const slipsAllowed = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0)

/** Edits between two words: letters changed, added, left out, or swapped with their neighbour. */
export function slipsBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => {
    const row = new Array<number>(b.length + 1).fill(0)
    row[0] = i
    return row
  })
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = least
    }
  }
  return rows[a.length]![b.length]!
}

/** Whether one asked word is found among the words of a text: its beginning, or near enough. */
function hasWord(words: readonly string[], asked: string): boolean {
  const slips = slipsAllowed(asked)
  return words.some(
    (word) =>
      word.startsWith(asked) ||
      (slips > 0 &&
        Math.abs(word.length - asked.length) <= slips &&
        word[0] === asked[0] &&
        slipsBetween(word, asked) <= slips),
  )
}

/** Whether every word that is asked for stands in the text. An empty question finds everything. */
export function findsText(text: string, asked: string): boolean {
  const words = plainLetters(text).split(' ')
  return plainLetters(asked)
    .split(' ')
    .every((word) => word === '' || hasWord(words, word))
}
