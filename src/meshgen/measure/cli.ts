// `npm run -s measures`: the fourteen measures of each level on the committed close-up model, with their bands and,
// where a standard deviation is published, the published mean and the z-score. Markdown; `--out` keeps it as a page.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LUMBAR } from '../../anatomy/levels.ts'
import { MEASURES } from '../../anatomy/morphometry.ts'
import { readBones } from '../glb/readBones.ts'
import { measuresTable } from './measuresTable.ts'
import { spineMeasures } from './spineMeasures.ts'

const FILE = join(import.meta.dirname, '..', '..', '..', 'public', 'models', 'lumbar-spine.fine.glb')

const USAGE = 'npm run -s measures [-- --out docs/bone-measures.md]'

const HEAD = `# The fourteen measures of each level

Written by \`npm run measures\`. Measured on the close-up model, in the way the docstrings of \`src/meshgen/measure\` say.
Bands: where adults without gross disease lie, the span of the sources widened by their standard deviation where one is
known; tests hold every measure inside its band. z: how many published standard deviations the model lies from the
published mean; only where a standard deviation is published. Sources: \`src/anatomy/sources.ts\`.
How far the bones are from real bone: [bone-fit.md](bone-fit.md).
`

function outFile(): string | null {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values.out ?? null
  } catch (error) {
    console.error(`measures: ${(error as Error).message}. Usage: ${USAGE}`)
    process.exit(2)
  }
}

const out = outFile()
const sizes = spineMeasures(await readBones(readFileSync(FILE)))
const { lines, outside } = measuresTable(sizes)
const found = `${outside} of ${LUMBAR.length * MEASURES.length} outside their bands`
console.log(`${lines.join('\n')}\n\n${found}`)
if (out) writeFileSync(out, `${HEAD}\n${lines.join('\n')}\n\n${found}.\n`)
