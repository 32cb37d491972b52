// How well a typed word stands for a word of a name: the same, its beginning, or the same but for a slip.

/** Slips that are forgiven in a word of that many letters. */
const slipsIn = (letters: number): number => (letters >= 7 ? 2 : letters >= 4 ? 1 : 0)

/** 1 the same, less for a beginning or a slip, 0 for another word. */
export function wordMatch(typed: string, word: string): number {
  if (typed === word) return 1
  if (typed.length >= 2 && word.startsWith(typed)) return 0.7 + 0.25 * (typed.length / word.length)
  const most = slipsIn(Math.min(typed.length, word.length))
  if (most === 0 || Math.abs(typed.length - word.length) > most) return 0
  const slips = slipsBetween(typed, word)
  return slips > most ? 0 : 0.95 - 0.1 * slips
}

/** Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = above
    above = row
  }
  return above[b.length]!
}
