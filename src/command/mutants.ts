// `npm run -s mutants -- [--sample N --seed S] [--wing scene] [--only scene.03] [--json]`: makes each small change of the
// kept lists in a copy of the project, runs the tests that could see it, and prints what nobody saw. A test that saw one
// must pass where nothing is changed. Exit 1 when too many survive.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../math/seededRandom.ts'
import { ROOT } from './builtApp.ts'
import type { Mutant } from './mutants/mutant.ts'
import { readMutants } from './mutants/mutantLists.ts'
import { type MutantOutcome, mutantReport, mutantText, tooMany } from './mutants/mutantReport.ts'
import { type MutantTree, mutantTree } from './mutants/mutantTree.ts'
import { type TestFailure, type TestRunner, testRunner } from './mutants/testRunner.ts'
import { testsFor } from './mutants/testsFor.ts'

const USAGE = 'usage: npm run -s mutants -- [--sample N --seed S] [--wing WING] [--only ID,ID] [--json]'

function refuse(message: string): never {
  console.error(`mutants: ${message}`)
  process.exit(2)
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        sample: { type: 'string' },
        seed: { type: 'string', default: '1' },
        wing: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const whole = (text: string, name: string): number =>
      /^[1-9]\d*$/.test(text) ? Number(text) : refuse(`${name} "${text}" is no whole number above 0`)
    return {
      sample: values.sample === undefined ? null : whole(values.sample, '--sample'),
      seed: whole(values.seed, '--seed'),
      wing: values.wing ?? null,
      only: values.only?.split(',') ?? null,
      json: values.json,
    }
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message.split('\n')[0] : error}; ${USAGE}`)
  }
}

/** `count` of them, each chance alike, the same for the same seed. */
function sampled(mutants: readonly Mutant[], count: number | null, seed: number): readonly Mutant[] {
  if (count === null || count >= mutants.length) return mutants
  const random = seededRandom(seed)
  return mutants
    .map((mutant) => ({ mutant, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ mutant }) => mutant)
}

const unitTests = (): string[] =>
  readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('tests/browser/'))

/** Test files that pass in the copy while nothing is changed there; others would see mutants that are not. */
const green = new Set<string>()

async function checkGreen(runner: TestRunner, { file }: TestFailure): Promise<void> {
  if (green.has(file)) return
  const failure = await runner.run([file])
  if (failure)
    throw new Error(`mutants: ${file} fails where nothing is changed: ${failure.test}: ${failure.message}`)
  green.add(file)
}

async function firstToSee(
  mutant: Mutant,
  runner: TestRunner,
  tests: readonly string[],
): Promise<TestFailure | null> {
  for (const group of testsFor(mutant, tests)) {
    const failure = await runner.run(group)
    if (failure) return failure
  }
  return null
}

async function outcomeOf(
  mutant: Mutant,
  tree: MutantTree,
  runner: TestRunner,
  tests: readonly string[],
): Promise<MutantOutcome> {
  const failure = await tree.with(mutant, () => {
    runner.changed(mutant.file)
    return firstToSee(mutant, runner, tests)
  })
  runner.changed(mutant.file)
  if (!failure) return { mutant, killedBy: null }
  await checkGreen(runner, failure)
  return { mutant, killedBy: `${failure.file}: ${failure.test}: ${failure.message}` }
}

const { sample, seed, wing, only, json } = readOptions()
const all = await readMutants()
for (const id of only ?? []) if (!all.some((mutant) => mutant.id === id)) refuse(`no mutant "${id}"`)
const chosen = all.filter(
  (mutant) => (wing === null || mutant.wing === wing) && (only === null || only.includes(mutant.id)),
)
if (chosen.length === 0) refuse(`no mutants of the wing "${wing}"`)
const tree = mutantTree(ROOT, join(ROOT, '.cache', 'mutants'))
const tests = unitTests()
const runner = await testRunner(tree.folder)
const outcomes: MutantOutcome[] = []
for (const mutant of sampled(chosen, sample, seed)) {
  const outcome = await outcomeOf(mutant, tree, runner, tests)
  const line = `${mutant.id.padEnd(14)} ${outcome.killedBy === null ? 'SURVIVED' : 'seen'}  ${mutant.wrong}`
  if (json) console.error(line)
  else console.log(line)
  outcomes.push(outcome)
}
await runner.close()
const report = mutantReport(outcomes)
console.log(json ? JSON.stringify(report, null, 2) : mutantText(report))
process.exitCode = tooMany(report).length > 0 ? 1 : 0
