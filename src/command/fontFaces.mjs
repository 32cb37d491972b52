// The two faces of the interface, cut down to the letters and weights it uses. The packages split a face by alphabet, so
// signs outside Latin come from a second, tiny file.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const { resolve } = createRequire(import.meta.url)

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
/** Printable Latin-1 (English, Spanish), typographic quotes and dashes, the thin and narrow spaces of units. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•−\u2009\u202f`
/** The ohm, which only Commissioner sets. Neither package holds ≥ and ≤: those come from the system's face. */
const SIGNS = { greek: 'Ω' }

const FACES = [
  { family: 'literata', weights: { min: 400, max: 600 }, signs: {} },
  { family: 'commissioner', weights: { min: 400, max: 600 }, signs: SIGNS },
]

/** Name and bytes of each file. */
export async function fontFiles() {
  const files = []
  for (const { family, weights, signs } of FACES) {
    for (const [alphabet, letters] of Object.entries({ latin: LATIN, ...signs })) {
      const source = resolve(`@fontsource-variable/${family}/files/${family}-${alphabet}-wght-normal.woff2`)
      const font = await subsetFont(await readFile(source), letters, {
        targetFormat: 'woff2',
        variationAxes: { wght: weights },
      })
      files.push({ name: `${family}-${alphabet}.woff2`, font })
    }
  }
  return files
}
