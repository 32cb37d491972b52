// Which of a text's tellings a reader gets.
import type { Audience } from '../../story/script.ts'
import type { ForEachReader } from '../../words/reading/cited.ts'

/** Sentences for patients, and the same said properly for clinicians and students. */
export interface PlainAndProper {
  readonly patient: readonly string[]
  readonly properly: readonly string[]
}

export function sentencesFor(text: ForEachReader | PlainAndProper, audience: Audience): readonly string[] {
  if (audience === 'patient') return text.patient
  return 'properly' in text ? text.properly : text[audience]
}
