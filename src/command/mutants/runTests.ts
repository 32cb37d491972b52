// Runs test files in a copy of the project and says what failed first.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { firstFailure, type TestFailure } from './testFailure.ts'

/** `tests` from the folder's root, as is the file of the failure. Null: all passed. Throws when the run came to no end. */
export function runTests(folder: string, tests: readonly string[]): TestFailure | null {
  const reportPath = join(folder, 'mutant-tests.json')
  rmSync(reportPath, { force: true })
  spawnSync(
    process.execPath,
    [
      join(folder, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--bail=1',
      '--reporter=json',
      `--outputFile=${reportPath}`,
      ...tests,
    ],
    { cwd: folder, stdio: 'ignore' },
  )
  if (!existsSync(reportPath)) throw new Error(`mutants: the tests ${tests.join(' ')} did not end`)
  const failure = firstFailure(readFileSync(reportPath, 'utf8'))
  return failure && { ...failure, file: relative(folder, failure.file).replaceAll('\\', '/') }
}
