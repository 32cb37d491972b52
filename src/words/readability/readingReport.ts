// Every telling of every step, read for one audience in one language.

import type { ScriptId } from '../../packs/lumbar-medial-branch/cues/scriptId.ts'
import { SCRIPT_IDS } from '../../packs/lumbar-medial-branch/cues/scriptOf.ts'
import type { Audience } from '../../story/script.ts'
import type { Language } from '../language.ts'
import { plainText } from '../markup.ts'
import { valuesFor } from '../placeholderValues.ts'
import type { StoryCatalogue } from '../storyCatalogue.ts'
import { hardestOf, type Syllables } from './readabilityRule.ts'
import { READABILITY_RULES } from './readabilityRules.ts'
import { readingOf } from './reading.ts'
import { READING_CASES } from './readingCases.ts'

export interface TellingReading {
  readonly id: ScriptId
  /** The hardest of all choices, by the language's own formula. */
  readonly score: number
  readonly longestSentenceWords: number
}

export function readingReport(
  { narration, values }: StoryCatalogue,
  audience: Audience,
  language: Language,
  dictionary: Syllables,
): TellingReading[] {
  return SCRIPT_IDS.map((id) => {
    const readings = READING_CASES.map((facts) => {
      const filled = valuesFor(facts, values)
      const texts: readonly string[] = narration[id]![audience]
      return readingOf(
        texts.map((text) => plainText(text, filled)),
        language,
        dictionary,
      )
    })
    const scores = readings.map(({ score }) => score)
    return {
      id,
      score: hardestOf(scores, READABILITY_RULES[language]),
      longestSentenceWords: Math.max(...readings.map(({ longestSentenceWords }) => longestSentenceWords)),
    }
  })
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
