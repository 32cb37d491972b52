// The kept lists of mutants: every file of tests/mutants.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../builtApp.ts'
import { type Mutant, type MutantLine, mutantsOf } from './mutant.ts'

const FOLDER = join(ROOT, 'tests', 'mutants')

/** All mutants, wing by wing. Each file is named for its wing and exports its `MUTANTS`. */
export async function readMutants(): Promise<Mutant[]> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
  const lists = files.map(async (name) => {
    const { MUTANTS } = (await import(pathToFileURL(join(FOLDER, name)).href)) as {
      readonly MUTANTS: readonly MutantLine[]
    }
    return mutantsOf(name.replace(/\.ts$/, ''), MUTANTS)
  })
  return (await Promise.all(lists)).flat()
}
