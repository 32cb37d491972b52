// npm run lesions: solves the lesion of the default settings and writes it where the story reads it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LESIONS } from './made/makers.ts'
import { writeStamp } from './made/stamp.ts'
import { solvedLesion } from './solvedLesion.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FILE = 'src/physics/solved/defaultLesion.json'

const text = solvedLesion()
writeFileSync(join(ROOT, FILE), text)
await writeStamp(ROOT, LESIONS)
console.log(`${FILE}: ${(text.length / 1000).toFixed(0)} kB`)
