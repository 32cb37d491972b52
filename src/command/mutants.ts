// `npm run -s mutants -- [--sample N --seed S] [--wing scene] [--json]`: makes each small change of the kept lists in a
// copy of the project, runs the tests that could see it, and prints what nobody saw. Exit 1 when too many survive.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../math/seededRandom.ts'
import { ROOT } from './builtApp.ts'
import type { Mutant } from './mutants/mutant.ts'
import { readMutants } from './mutants/mutantLists.ts'
import { type MutantOutcome, mutantReport, mutantText, tooMany } from './mutants/mutantReport.ts'
import { type MutantTree, mutantTree } from './mutants/mutantTree.ts'
import { testsFor } from './mutants/testsFor.ts'

const USAGE = 'usage: npm run -s mutants -- [--sample N --seed S] [--wing WING] [--json]'

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
        json: { type: 'boolean', default: false },
      },
    })
    const whole = (text: string, name: string): number =>
      /^[1-9]\d*$/.test(text) ? Number(text) : refuse(`${name} "${text}" is no whole number above 0`)
    return {
      sample: values.sample === undefined ? null : whole(values.sample, '--sample'),
      seed: whole(values.seed, '--seed'),
      wing: values.wing ?? null,
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

/** Whether these tests see what is wrong in the copy: true when one of them fails. */
function isSeen(folder: string, tests: readonly string[]): boolean {
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--bail=1', '--reporter=dot', ...tests], {
    cwd: folder,
    stdio: 'ignore',
  })
  if (status === null) throw new Error(`mutants: the tests ${tests.join(' ')} did not end`)
  return status !== 0
}

function outcomeOf(mutant: Mutant, tree: MutantTree, tests: readonly string[]): MutantOutcome {
  return tree.with(mutant, () => {
    const seen = testsFor(mutant, tests).find((group) => isSeen(tree.folder, group))
    return { mutant, killedBy: seen ? seen.slice(0, 3).join(' ') : null }
  })
}

const { sample, seed, wing, json } = readOptions()
const all = await readMutants()
const chosen = wing === null ? all : all.filter((mutant) => mutant.wing === wing)
if (chosen.length === 0) refuse(`no mutants of the wing "${wing}"`)
const tree = mutantTree(ROOT, join(ROOT, '.cache', 'mutants'))
const tests = unitTests()
const outcomes = sampled(chosen, sample, seed).map((mutant) => {
  const outcome = outcomeOf(mutant, tree, tests)
  if (!json)
    console.log(`${mutant.id.padEnd(14)} ${outcome.killedBy === null ? 'SURVIVED' : 'seen'}  ${mutant.wrong}`)
  return outcome
})
const report = mutantReport(outcomes)
console.log(json ? JSON.stringify(report, null, 2) : mutantText(report))
if (tooMany(report).length > 0) process.exitCode = 1
