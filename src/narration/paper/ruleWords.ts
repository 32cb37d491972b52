// What a rule asks for, and how it reads a test, in words and as an icon.

import type { IconName } from '../../ui/icons.ts'
import type { Ruleset } from '../../words/reading/rulesets.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import type { RuleReading } from './readRuleset.ts'

type Words = StoryCatalogue['words']

export const RULE_ICONS: Readonly<Record<RuleReading, IconName>> = {
  reached: 'ruleReached',
  'reached twice': 'ruleReached',
  'not reached': 'ruleNotReached',
  'first of two': 'ruleNotReached',
  'second not reached': 'ruleNotReached',
  'no number': 'question',
  'not rated': 'question',
}

/** "two tests, 80 % each". */
export function askedBy({ blocks, thresholdPercent, idealPercent }: Ruleset, words: Words): string {
  if (thresholdPercent === null) return words.ruleOneTestNoNumber
  if (blocks === 1) return words.ruleOneTest(thresholdPercent)
  return idealPercent === undefined
    ? words.ruleTwoTests(thresholdPercent)
    : words.ruleTwoTestsIdeal(thresholdPercent, idealPercent)
}

/** How one test is read; what only two tests or none can be read as is not among them. */
export const oneTestWords = (
  words: Words,
): Readonly<Record<'reached' | 'not reached' | 'first of two' | 'no number', string>> => ({
  reached: words.ruleReached,
  'not reached': words.ruleNotReached,
  'first of two': words.ruleFirstOfTwo,
  'no number': words.ruleNoNumber,
})
