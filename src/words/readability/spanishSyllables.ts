// Syllables of a Spanish word by the orthographic rules of the Real Academia: two open vowels part, a closed one
// (i, u) joins its neighbour unless it carries the accent, an h between vowels changes nothing.

const OPEN = new Set('aeoáéó')
const ACCENTED_CLOSED = new Set('íú')

/** Number of syllables, at least 1 for anything with a letter; 0 for a word without. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-záéíóúüñ]/g, '')
  if (letters === '') return 0
  const sounded = letters
    .replace(/qu(?=[eéií])/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/ü/g, 'u')
    // A y is a vowel at the end of a word or alone ("muy", "y"); elsewhere a consonant ("mayo").
    .replace(/y$/g, 'i')
    .replace(/h/g, '')
  const groups = sounded.match(/[aeiouáéíóú]+/g) ?? []
  const count = groups.reduce((total, group) => total + syllablesInVowels(group), 0)
  return Math.max(1, count)
}

function syllablesInVowels(group: string): number {
  let count = 1
  for (let i = 1; i < group.length; i++) {
    const before = group[i - 1]!
    const here = group[i]!
    const bothOpen = OPEN.has(before) && OPEN.has(here)
    const isSame = before === here
    const accentParts =
      (ACCENTED_CLOSED.has(here) && OPEN.has(before)) || (ACCENTED_CLOSED.has(before) && OPEN.has(here))
    // An unaccented i or u between two open vowels begins the next syllable: pa-ra-no-ia.
    const closedBetween =
      i >= 2 && OPEN.has(here) && OPEN.has(group[i - 2]!) && !OPEN.has(before) && !ACCENTED_CLOSED.has(before)
    if (bothOpen || isSame || accentParts || closedBetween) count++
  }
  return count
}
