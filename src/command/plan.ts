// `npm run -s plan -- --joints L4-L5,L5-S1 --side right --json`: prints the plan for a choice. `--at 41`: what is on
// screen and spoken at that second, and which file decides it. Without joints: the example, L4–L5 on the right.
// Bad input: one line on stderr that names the value and what is allowed, and exit 2.

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
import type { LumbarPlan } from '../packs/lumbar-medial-branch/lumbarPlan.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../story/plan.ts'
import { planAt, planAtText } from './planAt.ts'
import { endAs, isStarted, type Ran, Refusal, ran } from './ran.ts'

const USAGE =
  'usage: npm run -s plan -- [--joints L4-L5,L5-S1] [--side right|left|both] [--cut full|bedside] [--at SECOND] [--json]'

function refuse(message: string): never {
  throw new Refusal(message)
}

function readOptions(args: readonly string[]): {
  joints: string
  side: string
  cut: string
  at: string | undefined
  json: boolean
} {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        joints: { type: 'string' },
        side: { type: 'string' },
        cut: { type: 'string' },
        at: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    return {
      joints: values.joints ?? EXAMPLE.joints.join(','),
      side: values.side ?? EXAMPLE.side,
      cut: values.cut ?? EXAMPLE.cut,
      at: values.at,
      json: values.json ?? false,
    }
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message.split('\n')[0] : error}; ${USAGE}`)
  }
}

function printed({ joints, side, nerves, steps, durationS }: LumbarPlan) {
  return {
    joints,
    side,
    nerves: nerves.map(({ id, crosses, target }) => ({
      id,
      crosses,
      blockTargetMm: target.block.targetMm,
      rfLineMm: target.rf.lineMm,
    })),
    steps: steps.map(({ key, id, subject, chapter, startS, durationS: lengthS }) => ({
      key,
      id,
      ...(subject ? { nerve: subject } : {}),
      chapter,
      startS,
      durationS: lengthS,
    })),
    durationS,
  }
}

/** `npm run plan` with these arguments. */
export const planCommand = (args: readonly string[]): Ran =>
  ran('plan', (say) => {
    const options = readOptions(args)
    const { joints, rejected } = readJoints(options.joints)
    if (rejected.length > 0)
      refuse(`--joints "${rejected[0]}" is not a lumbar facet joint here; choose from ${JOINT_RANGE}`)
    if (joints.length === 0)
      refuse(`--joints "${options.joints}" names no joint; choose one or more from ${JOINT_RANGE}`)
    const side =
      readSide(options.side) ??
      refuse(`--side "${options.side}" is not a side; choose ${SIDE_CHOICES.join(', ')}`)
    const cut =
      readCut(options.cut) ?? refuse(`--cut "${options.cut}" is not a cut; choose ${CUTS.join(', ')}`)

    const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints, side, cut })
    if (options.at !== undefined) {
      const atS = Number(options.at)
      if (options.at.trim() === '' || !(atS >= 0 && atS <= plan.durationS))
        refuse(`--at "${options.at}" is not a second of this story; choose 0 to ${plan.durationS}`)
      say(options.json ? JSON.stringify(planAt(plan, atS), null, 2) : planAtText(plan, atS))
    } else if (options.json) say(JSON.stringify(printed(plan), null, 2))
    else {
      for (const { id, crosses } of plan.nerves) say(`${id}  crosses ${crosses}`)
      for (const step of plan.steps)
        say(
          `${step.startS.toFixed(1).padStart(6)} s  ${step.durationS.toFixed(1).padStart(5)} s  ${step.key}`,
        )
      say(`${plan.durationS} s in all`)
    }
  })

if (isStarted(import.meta.url)) endAs(planCommand(process.argv.slice(2)))
