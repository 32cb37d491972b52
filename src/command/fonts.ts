// `npm run fonts`: writes the two faces of the interface into src/app/fonts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontFiles } from './fontFaces.mjs'
import { FONTS } from './made/makers.ts'
import { writeStamp } from './made/stamp.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, 'src', 'app', 'fonts')

mkdirSync(FOLDER, { recursive: true })
let total = 0
for (const { name, font } of await fontFiles()) {
  total += font.length
  writeFileSync(join(FOLDER, name), font)
  console.log(`${name}  ${(font.length / 1000).toFixed(1)} kB`)
}
await writeStamp(ROOT, FONTS)
console.log(`together ${(total / 1000).toFixed(1)} kB`)
