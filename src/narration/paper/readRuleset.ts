// How a published rule reads one test or two: what it says, never what to do.
import type { Ruleset } from '../../words/reading/rulesets.ts'

export const RULE_READINGS = [
  'reached',
  'not reached',
  'first of two',
  'reached twice',
  'second not reached',
  'no number',
  'not rated',
] as const
export type RuleReading = (typeof RULE_READINGS)[number]

/**
 * Reads best relief, percent, of the first test and, where there was one, of the second. Null: no test, or none that
 * can be read. A rule that wants two tests has seen the first of two at most; one that wants one reads the first.
 */
export function readRuleset(
  { blocks, thresholdPercent }: Ruleset,
  firstPercent: number | null,
  secondPercent: number | null = null,
): RuleReading {
  if (thresholdPercent === null) return 'no number'
  if (firstPercent === null) return 'not rated'
  if (firstPercent < thresholdPercent) return 'not reached'
  if (blocks === 1) return 'reached'
  if (secondPercent === null) return 'first of two'
  return secondPercent < thresholdPercent ? 'second not reached' : 'reached twice'
}
