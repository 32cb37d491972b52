import { describe, expect, it } from 'vitest'
import { engineLine, engineVerdict } from '../../src/command/engineVerdict.mjs'

const passed = { engine: 'chromium', why: null, count: { passed: 11, failed: 0 } }
const failed = { engine: 'firefox', why: null, count: { passed: 10, failed: 1 } }
const notRun = { engine: 'webkit', why: 'could not be installed', count: null }

describe('engineLine', () => {
  it('counts what ran', () => expect(engineLine(failed)).toBe('firefox 10 passed, 1 failed'))
  it('says what did not run', () => expect(engineLine(notRun)).toBe('webkit not run: could not be installed'))
})

describe('engineVerdict', () => {
  it('takes an engine that was not run for neither', () => {
    expect(engineVerdict([passed, notRun])).toBe(0)
    expect(engineVerdict([passed, failed, notRun])).toBe(1)
  })
  it('takes a run without a check for a failure', () => {
    expect(engineVerdict([notRun])).toBe(1)
    expect(engineVerdict([{ ...passed, count: { passed: 0, failed: 0 } }])).toBe(1)
  })
})
