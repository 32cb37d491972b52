// docs/bone-measures.md: the table of the fourteen measures, with what it is and how it was made.
import { LUMBAR } from '../../anatomy/levels.ts'
import { MEASURES } from '../../anatomy/morphometry.ts'
import { readBones } from '../glb/readBones.ts'
import { facetAngles } from './facetAngles.ts'
import { measuresTable } from './measuresTable.ts'
import { spineMeasures } from './spineMeasures.ts'

const HEAD = `# The fourteen measures of each level

Written by \`npm run measures\`. Measured on the close-up model, in the way the docstrings of \`src/meshgen/measure\` say.
Bands: where adults without gross disease lie, the span of the sources widened by their standard deviation where one is
known; tests hold every measure inside its band. z: how many published standard deviations the model lies from the
published mean; only where a standard deviation is published. Sources: \`src/anatomy/sources.ts\`.
How far the bones are from real bone: [bone-fit.md](bone-fit.md).
`

/** Measures the bones of a model file (GLB). */
export async function measuresPage(file: Uint8Array): Promise<{ table: string; page: string }> {
  const sizes = spineMeasures(await readBones(file))
  const { lines, outside } = measuresTable(sizes)
  const table = lines.join('\n')
  const found = `${outside} of ${LUMBAR.length * MEASURES.length} outside their bands`
  return {
    table: `${table}\n\n${found}`,
    page: `${HEAD}\n${table}\n\n${found}.\n\n${facetAngles(sizes).join('\n')}\n`,
  }
}
