// What there is to record of a story: each sentence once, in the order in which it is told.

import { stepSentences } from '../../narration/panel/stepSentences.ts'
import type { Plan } from '../../story/pack.ts'
import type { Audience } from '../../story/script.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'

export interface SentenceToRecord {
  readonly step: string
  /** Place in its step, from 1, and how many the step has. */
  readonly number: number
  readonly count: number
  readonly text: string
}

export function sentencesToRecord(
  plan: Plan,
  audience: Audience,
  catalogue: StoryCatalogue,
): SentenceToRecord[] {
  const seen = new Set<string>()
  return plan.steps.flatMap((step) => {
    const sentences = stepSentences(plan, step, audience, catalogue)
    return sentences.flatMap(({ plain }, i): SentenceToRecord[] => {
      if (seen.has(plain)) return []
      seen.add(plain)
      return [{ step: step.id, number: i + 1, count: sentences.length, text: plain }]
    })
  })
}
