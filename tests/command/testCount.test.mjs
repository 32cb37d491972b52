import { describe, expect, it } from 'vitest'
import { countLine, countPlaywright, countVitest, sumCounts } from '../../src/command/testCount.mjs'

describe('testCount', () => {
  it('adds a file that could not be loaded to the failures', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 2 })
  })

  it('counts a server that did not start as a failure', () => {
    const report = {
      stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 },
      errors: [{ message: 'no server' }],
    }
    expect(countPlaywright(report)).toEqual({ passed: 3, failed: 2, skipped: 0 })
  })

  it('adds the runners up', () => {
    expect(
      sumCounts([
        { passed: 3, failed: 0, skipped: 1 },
        { passed: 4, failed: 2, skipped: 0 },
      ]),
    ).toEqual({ passed: 7, failed: 2, skipped: 1 })
  })

  it('names skipped tests only when there are any', () => {
    expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(countLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
  })
})
