// All places that may answer a question: questions, risks, situations of extra care, visits, and when to call. Each with
// the words it is found by, those that this reader is shown.
import type { SourceKey } from '../../anatomy/sources.ts'
import type { Audience } from '../../story/script.ts'
import { AFTERCARE_SOURCES, type AftercareText } from '../../words/reading/aftercare.ts'
import { HARMS } from '../../words/reading/harms.ts'
import { QUESTIONS } from '../../words/reading/questions.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { SITUATIONS } from '../../words/reading/situations.ts'
import { VISITS } from '../../words/reading/visits.ts'
import type { AnswerPlace } from '../../words/reading/worries.ts'
import { sentencesFor } from './sentencesFor.ts'

export interface AnswerEntry {
  readonly place: AnswerPlace
  readonly kind: 'question' | 'harm' | 'situation' | 'visit' | 'warning'
  readonly title: string
  readonly sentences: readonly string[]
  readonly sources: readonly SourceKey[]
}

export function answerEntries(
  texts: ReadingCatalogue,
  aftercare: AftercareText,
  audience: Audience,
): readonly AnswerEntry[] {
  return [
    ...QUESTIONS.map(
      ({ id, sources }): AnswerEntry => ({
        place: `question:${id}`,
        kind: 'question',
        title: texts.questions[id].question,
        sentences: texts.questions[id].answer,
        sources,
      }),
    ),
    ...(['emergency', 'call'] as const).map(
      (which): AnswerEntry => ({
        place: `warning:${which}`,
        kind: 'warning',
        title: which === 'call' ? aftercare.callTitle : aftercare.emergencyTitle,
        sentences:
          which === 'call'
            ? aftercare.call.map((sign) => `${sign}.`)
            : [...aftercare.emergency.map((sign) => `${sign}.`), aftercare.emergencyLine],
        sources: AFTERCARE_SOURCES,
      }),
    ),
    ...HARMS.map(
      ({ id, sources }): AnswerEntry => ({
        place: `harm:${id}`,
        kind: 'harm',
        title: texts.harms[id].name,
        sentences: [
          ...sentencesFor(texts.harms[id], audience),
          ...sentencesFor(texts.harms[id].caught, audience),
        ],
        sources,
      }),
    ),
    ...SITUATIONS.map(
      ({ id, sources }): AnswerEntry => ({
        place: `situation:${id}`,
        kind: 'situation',
        title: texts.situations[id].name,
        sentences: sentencesFor(texts.situations[id], audience),
        sources,
      }),
    ),
    ...VISITS.map(
      ({ id, sources }): AnswerEntry => ({
        place: `visit:${id}`,
        kind: 'visit',
        title: texts.visits[id].title,
        sentences: texts.visits[id].patient,
        sources,
      }),
    ),
  ]
}
