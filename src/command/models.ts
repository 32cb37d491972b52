// `npm run models`: shapes → model files, nerve curves, targets, landmarks and line drawings, all committed with what
// they were made from. `-- --only soft` makes the soft tissue again, round the bones and nerves that are committed;
// `-- --only bodies` the variants of the body, from the committed pieces of the typical one.
import { join } from 'node:path'
import { makeBodies } from '../meshgen/makeBodies.ts'
import { makeSoftTissue } from '../meshgen/makeSoftTissue.ts'
import { makeSpine } from '../meshgen/makeSpine.ts'
import { say } from '../meshgen/modelFiles.ts'
import { BODIES, SOFT, SPINE } from './made/makers.ts'
import { writeStamp } from './made/stamp.ts'

const ROOT = join(import.meta.dirname, '..', '..')

const only = process.argv[process.argv.indexOf('--only') + 1]
const all = !process.argv.includes('--only')
if (!all && only !== 'soft' && only !== 'bodies') {
  throw new Error(`models: --only takes "soft" or "bodies", got "${only}"`)
}
if (all) {
  await makeSpine()
  await writeStamp(ROOT, SPINE)
}
if (all || only === 'soft') {
  await makeSoftTissue()
  await writeStamp(ROOT, SOFT)
}
if (all || only === 'bodies') {
  await makeBodies()
  await writeStamp(ROOT, BODIES)
}
say('done')
