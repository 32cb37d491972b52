// npm run validate: the validation page of the lesion model, docs/lesion-validation.md, its picture, and the same results
// as data for the page in the app, src/physics/solved/validation.json.
// npm run validate -- --independent first solves the reference lesions again with FreeFem++, which must be installed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { REFERENCE_LESIONS } from '../physics/referenceLesions.ts'
import { freeFemVersion, RECORDED_FILE, type Recorded, solveWithFreeFem } from './independentLesion.ts'
import { VALIDATION } from './made/makers.ts'
import { writeStamp } from './made/stamp.ts'
import { validationData } from './validationData.ts'
import { validationPlot } from './validationPlot.ts'
import { validationReport } from './validationReport.ts'
import { settingsOf, validationPanels, validationResults } from './validationResults.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const DOCS = join(ROOT, 'docs')
const DATA = join(import.meta.dirname, '..', 'physics', 'solved', 'validation.json')
const RECORD = { density: 0.6, stepS: 5 }

function recordIndependent(): void {
  const version = freeFemVersion()
  if (version === null)
    throw new Error('validateLesion: FreeFem++ is not installed (apt-get install freefem++)')
  const recorded: Recorded = {
    program: `FreeFem++ ${version}`,
    ...RECORD,
    lesions: REFERENCE_LESIONS.map((reference) => {
      const { gauge, tipMm, setC, holdS, startC } = reference
      const result = solveWithFreeFem(settingsOf(reference), RECORD.density, RECORD.stepS)
      console.log(`${gauge} G ${tipMm} mm ${setC} °C ${holdS} s ${startC} °C: ${result.widthMm} mm wide`)
      return { gauge, tipMm, setC, holdS, startC, result }
    }),
  }
  writeFileSync(RECORDED_FILE, `${JSON.stringify(recorded, null, 2)}\n`)
}

if (process.argv.includes('--independent')) recordIndependent()
const results = validationResults()
mkdirSync(DOCS, { recursive: true })
writeFileSync(join(DOCS, 'lesion-validation.md'), validationReport(results))
const drawn = validationPanels(results)
writeFileSync(join(DOCS, 'lesion-validation.svg'), validationPlot(drawn))
mkdirSync(dirname(DATA), { recursive: true })
writeFileSync(DATA, `${JSON.stringify(validationData(results, drawn))}\n`)
await writeStamp(ROOT, VALIDATION)
console.log(
  'docs/lesion-validation.md, docs/lesion-validation.svg and src/physics/solved/validation.json written',
)
const broken = results.published.filter(({ verdict, inside }) => verdict === 'gate' && !inside)
for (const { published, setting, computed } of broken)
  console.error(
    `validate: ${published.id} ${setting} is outside its gate: ${computed.toFixed(2)} ${published.unit}`,
  )
if (broken.length > 0) process.exitCode = 1
