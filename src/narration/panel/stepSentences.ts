// The text of a step for one reader, cut into sentences and these into runs of words, each run with what it stands for
// in this plan. What the panel shows, the captions repeat and the live region says.
import type { SourceKey } from '../../anatomy/sources.ts'
import { focusOf } from '../../procedure/focus.ts'
import type { Plan, PlannedStep } from '../../procedure/plan.ts'
import { resolveCueTarget } from '../../procedure/resolveCueTarget.ts'
import type { Audience } from '../../procedure/script.ts'
import { cuesOf, scriptIdOf } from '../../procedure/scriptOf.ts'
import { fillMarkup } from '../catalogue/markup.ts'
import type { Subject } from '../catalogue/names.ts'
import { placeholderValues } from '../catalogue/placeholderValues.ts'
import type { StoryCatalogue } from '../catalogue/storyCatalogue.ts'
import { type Mark, markOf } from './markOf.ts'

/** A stretch of words; with the things they stand for and the drawing that says so, if they do. */
export interface WordRun {
  readonly text: string
  readonly link: { readonly subjects: readonly Subject[]; readonly mark: Mark } | null
}

export interface Sentence {
  readonly runs: readonly WordRun[]
  readonly plain: string
  readonly sources: readonly SourceKey[]
  /** Time of the story at which it starts, s. */
  readonly startS: number
}

export function stepSentences(
  plan: Plan,
  step: PlannedStep,
  audience: Audience,
  { narration, values }: Pick<StoryCatalogue, 'narration' | 'values'>,
): Sentence[] {
  const focus = focusOf(plan, step)
  const filled = placeholderValues(plan, step, values)
  const texts: readonly string[] = narration[scriptIdOf(step)][audience]
  return cuesOf(step, audience).map(({ at, sources }, i) => {
    const runs = fillMarkup(texts[i]!, filled).map(({ text, target }): WordRun => {
      const subjects = target ? resolveCueTarget(target, plan, focus) : []
      return { text, link: target && subjects.length > 0 ? { subjects, mark: markOf(target) } : null }
    })
    return {
      runs,
      plain: runs.map(({ text }) => text).join(''),
      sources,
      startS: step.startS + at * step.durationS,
    }
  })
}

/** Sources of a step, each once, with the sentences that lean on it. */
export function sourcesOf(sentences: readonly Sentence[]): { key: SourceKey; claims: string[] }[] {
  const keys = [...new Set(sentences.flatMap(({ sources }) => sources))]
  return keys.map((key) => ({
    key,
    claims: sentences.filter(({ sources }) => sources.includes(key)).map(({ plain }) => plain),
  }))
}
