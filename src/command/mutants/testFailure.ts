// What failed first in a run of tests, read from the JSON that vitest's reporter writes.

export interface TestFailure {
  /** The test file as the report names it: a full path. */
  readonly file: string
  /** The test's full name; empty where the file itself could not be run. */
  readonly test: string
  /** The first line of what it said. */
  readonly message: string
}

interface Report {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[] | null
    }[]
  }[]
}

const firstLine = (text: string): string => text.trim().split('\n')[0]!

/** Null when every test passed. Throws where a run failed without a test that did. */
export function firstFailure(reportText: string): TestFailure | null {
  const { success, testResults } = JSON.parse(reportText) as Report
  if (success) return null
  const broken = testResults.find(({ status }) => status === 'failed')
  if (!broken) throw new Error('mutants: a run failed and names no test that did')
  const failed = broken.assertionResults.find(({ status }) => status === 'failed')
  return {
    file: broken.name,
    test: failed?.fullName ?? '',
    message: firstLine(failed?.failureMessages?.[0] ?? broken.message),
  }
}
