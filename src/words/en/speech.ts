// English figures, units and levels as they are heard.
import type { Speech } from '../readability/speech.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
function english(n: number): string {
  if (n >= 1000)
    return `${english(Math.floor(n / 1000))} thousand ${n % 1000 ? english(n % 1000) : ''}`.trim()
  if (n >= 100) return `${ONES[Math.floor(n / 100)]} hundred ${n % 100 ? english(n % 100) : ''}`.trim()
  if (n >= 20) return `${TENS[Math.floor(n / 10)]} ${n % 10 ? ONES[n % 10] : ''}`.trim()
  return ONES[n]!
}

export const speech: Speech = {
  number: english,
  point: 'point',
  letters: { L: 'ell', S: 'ess', T: 'tee' },
  signs: [
    [/°C/g, ' degrees Celsius '],
    [/°F/g, ' degrees Fahrenheit '],
    [/%/g, ' percent '],
    [/(?<=\d)\s?mL\b/g, ' millilitres '],
    [/(?<=\d)\s?mm\b/g, ' millimetres '],
    [/(?<=\d)\s?G\b/g, ' gauge '],
    [/(?<=\d)\s?Hz\b/g, ' hertz '],
    [/(?<=\d)\s?V\b/g, ' volts '],
    [/(?<=\d)\s?s\b/g, ' seconds '],
    [/≥/g, ' at least '],
    [/×/g, ' by '],
    [/÷/g, ' over '],
    [/−/g, ' minus '],
    [/(?<=\d)–(?=\d)/g, ' to '],
  ],
}
