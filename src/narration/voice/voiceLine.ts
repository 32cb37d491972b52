// What is to be said while one sentence is on: its utterances, and the stretch of the clock that belongs to it.
import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import type { Audience } from '../../story/script.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { stepSentences } from '../panel/stepSentences.ts'
import { type SpokenPart, speechParts } from './speechParts.ts'

/** A recording of one sentence: where it is, and how long it lasts, s. */
export interface Clip {
  readonly url: string
  /** The stretch of the file; the whole of it when it holds this sentence alone. */
  readonly fromS: number
  readonly toS: number
}

export interface VoiceLine {
  /** Step, sentence and reader: another key is another sentence. */
  readonly key: string
  readonly plain: string
  /** The sentence's stretch of the story, s. */
  readonly startS: number
  readonly endS: number
  /** Utterances of the device's voice: one a sentence, more where one would be cut off. */
  readonly parts: readonly SpokenPart[]
  readonly clip: Clip | null
}

/** The lines of a step, one for each of its sentences. */
export function linesOfStep(
  plan: Plan,
  step: PlannedStep,
  audience: Audience,
  catalogue: StoryCatalogue,
  clips: readonly (Clip | null)[] = [],
): VoiceLine[] {
  const sentences = stepSentences(plan, step, audience, catalogue)
  return sentences.map(({ plain, startS }, i) => ({
    key: `${step.key} ${i} ${audience} ${catalogue.language}`,
    plain,
    startS,
    endS: sentences[i + 1]?.startS ?? step.startS + step.durationS,
    parts: speechParts(plain, catalogue.language),
    clip: clips[i] ?? null,
  }))
}
