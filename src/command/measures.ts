// `npm run -s measures`: the fourteen measures of each level on the committed close-up model, with their bands and,
// where a standard deviation is published, the published mean and the z-score. Prints Markdown and keeps it as
// docs/bone-measures.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measuresPage } from '../meshgen/measure/measuresPage.ts'
import { MEASURES } from './made/makers.ts'
import { writeStamp } from './made/stamp.ts'

const ROOT = join(import.meta.dirname, '..', '..')

if (process.argv.length > 2) {
  console.error(
    `measures: takes nothing, got "${process.argv.slice(2).join(' ')}". Usage: npm run -s measures`,
  )
  process.exit(2)
}
const { table, page } = await measuresPage(
  readFileSync(join(ROOT, 'public', 'models', 'lumbar-spine.fine.glb')),
)
console.log(table)
writeFileSync(join(ROOT, 'docs', 'bone-measures.md'), page)
await writeStamp(ROOT, MEASURES)
