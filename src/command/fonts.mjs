// `npm run fonts`: writes the two faces of the interface into src/app/fonts, cut down to the letters and weights
// it uses. The packages split a face by alphabet, so signs outside Latin come from a second, tiny file.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const root = join(import.meta.dirname, '..', '..')
const target = join(root, 'src', 'app', 'fonts')
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

await mkdir(target, { recursive: true })
let total = 0
for (const { family, weights, signs } of FACES) {
  for (const [alphabet, letters] of Object.entries({ latin: LATIN, ...signs })) {
    const source = resolve(`@fontsource-variable/${family}/files/${family}-${alphabet}-wght-normal.woff2`)
    const font = await subsetFont(await readFile(source), letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
    })
    total += font.length
    await writeFile(join(target, `${family}-${alphabet}.woff2`), font)
    process.stdout.write(`${family}-${alphabet}.woff2  ${(font.length / 1000).toFixed(1)} kB\n`)
  }
}
process.stdout.write(`together ${(total / 1000).toFixed(1)} kB\n`)
