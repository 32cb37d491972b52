// `npm run -s measures`: the fourteen measures of each level on the committed close-up model, with their bands and,
// where a standard deviation is published, the published mean and the z-score. Markdown.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACCEPTANCE_BANDS, bandMiss } from '../../anatomy/acceptanceBands.ts'
import { LUMBAR } from '../../anatomy/levels.ts'
import { MEASURES, published, unitOf, zScore } from '../../anatomy/morphometry.ts'
import { readBones } from '../glb/readBones.ts'
import { spineMeasures } from './spineMeasures.ts'

const FILE = join(import.meta.dirname, '..', '..', '..', 'public', 'models', 'lumbar-spine.fine.glb')

const sizes = spineMeasures(await readBones(readFileSync(FILE)))
console.log('| level | measure | on the mesh | band | inside | published mean | SD | z | source |')
console.log('|---|---|---|---|---|---|---|---|---|')
let outside = 0
for (const level of LUMBAR) {
  for (const measure of MEASURES) {
    const size = sizes[level][measure]
    const [low, high] = ACCEPTANCE_BANDS[measure][level]
    const miss = bandMiss(measure, level, size)
    if (miss > 0) outside++
    const values = published(measure, level)
    const each = (of: (value: (typeof values)[number]) => string): string => values.map(of).join('; ') || '–'
    const row = [
      level,
      measure,
      `${size.toFixed(1)} ${unitOf(measure) === 'deg' ? '°' : 'mm'}`,
      `${low} to ${high}`,
      miss > 0 ? `no, by ${miss.toFixed(1)}` : 'yes',
      each(({ mean }) => mean.toFixed(1)),
      each(({ sd }) => sd?.toFixed(1) ?? '–'),
      each((value) => zScore(value, size)?.toFixed(1) ?? '–'),
      each(({ source }) => source),
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
}
console.log(`\n${outside} of ${LUMBAR.length * MEASURES.length} outside their bands`)
