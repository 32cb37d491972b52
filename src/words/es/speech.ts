// Spanish figures, units and levels as they are heard.
import type { Speech } from '../readability/speech.ts'

const ONES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const TENS = 'cero diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const HUNDREDS =
  'cero ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  )

function spanish(n: number): string {
  if (n >= 1000)
    return `${n < 2000 ? '' : spanish(Math.floor(n / 1000))} mil ${n % 1000 ? spanish(n % 1000) : ''}`.trim()
  if (n === 100) return 'cien'
  if (n > 100) return `${HUNDREDS[Math.floor(n / 100)]} ${n % 100 ? spanish(n % 100) : ''}`.trim()
  if (n >= 30) return `${TENS[Math.floor(n / 10)]}${n % 10 ? ` y ${ONES[n % 10]}` : ''}`
  return ONES[n]!
}

export const speech: Speech = {
  number: spanish,
  point: 'coma',
  letters: { L: 'ele', S: 'ese', T: 'te' },
  signs: [
    [/°C/g, ' grados Celsius '],
    [/°F/g, ' grados Fahrenheit '],
    [/%/g, ' por ciento '],
    [/(?<=\d)\s?ml\b/g, ' mililitros '],
    [/(?<=\d)\s?mm\b/g, ' milímetros '],
    [/(?<=\d)\s?G\b/g, ' ge '],
    [/(?<=\d)\s?Hz\b/g, ' hercios '],
    [/(?<=\d)\s?V\b/g, ' voltios '],
    [/(?<=\d)\s?s\b/g, ' segundos '],
    [/≥/g, ' al menos '],
    [/×/g, ' por '],
    [/÷/g, ' entre '],
    [/−/g, ' menos '],
    [/(?<=\d)–(?=\d)/g, ' a '],
  ],
}
