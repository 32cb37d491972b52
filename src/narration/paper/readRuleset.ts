// How a published rule reads one test: what it says, never what to do.
import type { Ruleset } from '../catalogue/reading/rulesets.ts'

export const RULE_READINGS = ['reached', 'not reached', 'first of two', 'no number'] as const
export type RuleReading = (typeof RULE_READINGS)[number]

/** A rule that wants two tests has seen the first of two at most. */
export function readRuleset({ blocks, thresholdPercent }: Ruleset, percent: number): RuleReading {
  if (thresholdPercent === null) return 'no number'
  if (percent < thresholdPercent) return 'not reached'
  return blocks === 2 ? 'first of two' : 'reached'
}
