// Spanish: all that is read beside the story, put together.
import type { ReadingCatalogue } from '../reading/readingCatalogue.ts'
import { alternatives, alternativeWords } from './alternatives.ts'
import { beside } from './beside.ts'
import { corrections } from './corrections.ts'
import { decisionRows } from './decisionRows.ts'
import { evidence, evidenceInShort } from './evidence.ts'
import { harms } from './harms.ts'
import { modelLimits, modelLimitsTitle } from './modelLimits.ts'
import { parameters } from './parameters.ts'
import { payers } from './payers.ts'
import { questions } from './questions.ts'
import { contraindications, situations } from './situations.ts'
import { sourceSays } from './sourceSays.ts'
import { visits } from './visits.ts'

export const reading: ReadingCatalogue = {
  questions,
  evidence,
  evidenceInShort,
  corrections,
  harms,
  situations,
  contraindications,
  decisionRows,
  parameters,
  payers,
  visits,
  alternatives,
  alternativeWords,
  modelLimitsTitle,
  modelLimits,
  sourceSays,
  beside,
}
