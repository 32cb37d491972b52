// Runs test files of a copy of the project, one set after the other in one vitest: what did not change is read once.
// Each run has workers of its own, so nothing that one has evaluated reaches the next.
import { realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reporter } from 'vitest/node'

export interface TestFailure {
  /** From the folder's root. */
  readonly file: string
  /** The test's full name; empty where the file itself could not be run. */
  readonly test: string
  /** The first line of what it said. */
  readonly message: string
}

export interface TestRunner {
  /** What failed first; null: all passed. Files from the folder's root. Throws where there was nothing to run. */
  readonly run: (tests: readonly string[]) => Promise<TestFailure | null>
  /** A file of the folder has another text now. */
  readonly changed: (file: string) => void
  readonly close: () => Promise<void>
}

const firstLine = (text: string): string => text.trim().split('\n')[0]!

/** Changes the working directory to `folder`: tests may ask for it. */
export async function testRunner(folder: string): Promise<TestRunner> {
  const root = realpathSync(folder)
  process.chdir(root)
  let first: TestFailure | null = null
  let ended = 0
  const fails = (file: string, test: string, message = ''): void => {
    first ??= { file: relative(root, file).replaceAll('\\', '/'), test, message: firstLine(message) }
  }
  const listener: Reporter = {
    onTestCaseResult(test) {
      if (test.result().state === 'failed')
        fails(test.module.moduleId, test.fullName, test.result().errors?.[0]?.message)
    },
    onTestSuiteResult(suite) {
      for (const { message } of suite.errors()) fails(suite.module.moduleId, suite.fullName, message)
    },
    onTestModuleEnd(module) {
      ended++
      for (const { message } of module.errors()) fails(module.moduleId, '', message)
    },
  }
  // The copy's own vitest: the tests there import that one.
  const own = pathToFileURL(join(root, 'node_modules', 'vitest', 'dist', 'node.js')).href
  const { createVitest } = (await import(own)) as typeof import('vitest/node')
  const vitest = await createVitest('test', { root, watch: false, bail: 1, reporters: [listener] })
  await vitest.standalone()
  return {
    run: async (tests) => {
      first = null
      ended = 0
      const specifications = tests.flatMap((test) => vitest.getModuleSpecifications(join(root, test)))
      if (specifications.length < tests.length)
        throw new Error(`mutants: not all of these are tests: ${tests.join(' ')}`)
      const { unhandledErrors } = await vitest.runTestSpecifications(specifications)
      for (const error of unhandledErrors) fails(join(root, tests[0]!), '', String(error))
      if (first === null && ended < specifications.length)
        throw new Error(`mutants: ${specifications.length - ended} of these did not end: ${tests.join(' ')}`)
      return first
    },
    changed: (file) => vitest.invalidateFile(join(root, file)),
    close: () => vitest.close(),
  }
}
