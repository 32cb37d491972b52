import { describe, expect, it } from 'vitest'
import { readRuleset } from '../../../src/narration/paper/readRuleset.ts'
import { RULESETS } from '../../../src/words/reading/rulesets.ts'

const readingsAt = (percent: number) =>
  Object.fromEntries(RULESETS.map((ruleset) => [ruleset.id, readRuleset(ruleset, percent)]))

describe('readRuleset', () => {
  it('reads one test by all rules at once', () => {
    expect(readingsAt(75)).toEqual({
      consensus2020: 'reached',
      us_medicare: 'not reached',
      sis_strict: 'not reached',
      uk_nice: 'no number',
    })
  })

  it('does not take one test for two', () => {
    expect(readingsAt(100)).toMatchObject({ us_medicare: 'first of two', sis_strict: 'first of two' })
  })

  it('takes the number itself as reached', () => {
    expect(readingsAt(50).consensus2020).toBe('reached')
    expect(readingsAt(49).consensus2020).toBe('not reached')
  })

  it('reads two tests only where a rule asks for two', () => {
    const both = (first: number, second: number) =>
      RULESETS.map((ruleset) => readRuleset(ruleset, first, second))
    expect(both(90, 85)).toEqual(['reached', 'reached twice', 'reached twice', 'no number'])
    expect(both(90, 60)).toEqual(['reached', 'second not reached', 'second not reached', 'no number'])
    expect(both(60, 90)).toEqual(['reached', 'not reached', 'not reached', 'no number'])
  })

  it('takes the number itself as reached by a second test, too', () => {
    const twice = RULESETS.filter(({ blocks }) => blocks === 2)
    expect(twice.map((ruleset) => readRuleset(ruleset, 80, 80))).toEqual(['reached twice', 'reached twice'])
    expect(twice.map((ruleset) => readRuleset(ruleset, 80, 79))).toEqual([
      'second not reached',
      'second not reached',
    ])
  })

  it('reads nothing where there is nothing to read', () => {
    expect(RULESETS.map((ruleset) => readRuleset(ruleset, null))).toEqual([
      'not rated',
      'not rated',
      'not rated',
      'no number',
    ])
  })
})
