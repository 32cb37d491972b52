// `npm run -s narration -- check DIR`: which recordings of a set are missing or do not fit. Exit 1 when any do not,
// 2 when the command cannot be read. `npm run -s narration -- script DIR`: writes the cues to be recorded.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { SIDE_CHOICES } from '../anatomy/levels.ts'
import { TYPICAL_BODY } from '../anatomy/typicalBody.ts'
import {
  CUTS,
  EXAMPLE,
  JOINT_RANGE,
  readCut,
  readJoints,
  readSide,
} from '../packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../packs/lumbar-medial-branch/pack.ts'
import type { Plan } from '../story/pack.ts'
import { makePlan } from '../story/plan.ts'
import { checkNarration } from './narrationCheck.ts'
import { narrationScript } from './narrationScript.ts'

const USAGE =
  'usage: npm run -s narration -- check|script DIR [--joints L4-L5] [--side right|left|both] [--cut full|bedside]'

function refuse(message: string): never {
  console.error(`narration: ${message}`)
  process.exit(2)
}

function readCommand(): { task: string; folder: string; plan: Plan } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { joints: { type: 'string' }, side: { type: 'string' }, cut: { type: 'string' } },
    })
    const [task = '', folder = ''] = positionals
    const { joints, rejected } = readJoints(values.joints ?? EXAMPLE.joints.join())
    if (rejected.length > 0)
      refuse(`"${rejected[0]}" is not a lumbar facet joint here; choose from ${JOINT_RANGE}`)
    const side =
      readSide(values.side ?? 'right') ?? refuse(`"${values.side}" is not one of ${SIDE_CHOICES.join(', ')}`)
    const cut = readCut(values.cut ?? 'full') ?? refuse(`"${values.cut}" is not one of ${CUTS.join(', ')}`)
    if (!['check', 'script'].includes(task) || folder === '' || joints.length === 0) refuse(USAGE)
    return { task, folder, plan: makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints, side, cut }) }
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message.split('\n')[0] : error}; ${USAGE}`)
  }
}

function check(folder: string, plan: Plan): boolean {
  if (!existsSync(folder)) refuse(`there is no folder ${folder}`)
  const { tellings, strays } = checkNarration(folder, plan)
  for (const { language, audience, id, state, faults } of tellings) {
    if (state === 'fits') continue
    console.log(`${language}/${audience}/${id}: ${state}`)
    for (const fault of faults) console.log(`  ${fault}`)
  }
  for (const path of strays) console.log(`${path}: belongs to no step of this story`)
  const count = (wanted: string): number => tellings.filter(({ state }) => state === wanted).length
  console.log(
    `${tellings.length} steps: ${count('fits')} fit, ${count('missing')} missing, ${count('does not fit')} do not fit; ${strays.length} files without a step`,
  )
  return tellings.length > 0 && count('does not fit') === 0 && strays.length === 0
}

function writeScript(folder: string, plan: Plan): void {
  const files = narrationScript(plan)
  for (const { path, text } of files) {
    const whole = join(folder, path)
    if (existsSync(whole)) continue
    mkdirSync(dirname(whole), { recursive: true })
    writeFileSync(whole, text)
  }
  console.log(`${files.length} cue files in ${folder}; those that were there are kept`)
}

const { task, folder, plan } = readCommand()
if (task === 'check') process.exitCode = check(folder, plan) ? 0 : 1
else writeScript(folder, plan)
