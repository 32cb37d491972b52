// The text of a step for one reader, cut into sentences and these into runs of words, each run with what it stands for
// in this plan. What the panel shows, the captions repeat and the live region says.
import type { SourceKey } from '../../anatomy/sources.ts'
import type { Subject } from '../../story/moment.ts'
import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import type { Audience } from '../../story/script.ts'
import { fillMarkup } from '../../words/markup.ts'
import { type GlossaryTerm, type TermFound, termsIn } from '../../words/reading/glossaryTerms.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { type Mark, markOf } from './markOf.ts'

/** A stretch of words, with what it opens: things of the picture (and their drawing), a word of the glossary, or both. */
export interface WordRun {
  readonly text: string
  readonly link: { readonly subjects: readonly Subject[]; readonly mark: Mark } | null
  readonly term: GlossaryTerm | null
}

export interface Sentence {
  readonly runs: readonly WordRun[]
  readonly plain: string
  readonly sources: readonly SourceKey[]
  /** Time of the story at which it starts, s. */
  readonly startS: number
}

/** Rounding must not put the start of a sentence into the one before. */
const INSIDE_S = 0.001

export function stepSentences(
  plan: Plan,
  step: PlannedStep,
  audience: Audience,
  { narration, plan: planText, glossary }: Pick<StoryCatalogue, 'narration' | 'plan' | 'glossary'>,
): Sentence[] {
  const { pack } = plan
  const filled = planText.placeholders(plan, step)
  const telling = pack.tellingOf(step)
  const texts = narration[telling]?.[audience]
  if (!texts) throw new Error(`stepSentences: no words for "${telling}"`)
  // The glossary speaks to patients; each of its words is offered once in a step.
  const isExplained = audience === 'patient'
  const offered = new Set<GlossaryTerm>()
  return pack.cuesOf(step, audience).map(({ at, sources }, i) => {
    const runs = fillMarkup(texts[i]!, filled).flatMap(({ text, target }): WordRun[] => {
      const subjects = target ? pack.lightsOf(plan, step, target) : []
      const link = target && subjects.length > 0 ? { subjects, mark: markOf(target) } : null
      if (!isExplained) return [{ text, link, term: null }]
      const terms = termsIn(text, glossary).filter(({ term }) => !offered.has(term))
      for (const { term } of terms) offered.add(term)
      return link ? [{ text, link, term: terms[0]?.term ?? null }] : cutAtTerms(text, terms)
    })
    return {
      runs,
      plain: runs.map(({ text }) => text).join(''),
      sources,
      startS: step.startS + (at > 0 ? at * step.durationS + INSIDE_S : 0),
    }
  })
}

/** Cuts a plain text so that each term is a run of its own. */
function cutAtTerms(text: string, terms: readonly TermFound[]): WordRun[] {
  const runs: WordRun[] = []
  let end = 0
  for (const { term, start, end: termEnd } of terms) {
    if (start > end) runs.push({ text: text.slice(end, start), link: null, term: null })
    runs.push({ text: text.slice(start, termEnd), link: null, term })
    end = termEnd
  }
  if (end < text.length) runs.push({ text: text.slice(end), link: null, term: null })
  return runs
}

/** Sources of a step, each once, with the sentences that lean on it. */
export function sourcesOf(sentences: readonly Sentence[]): { key: SourceKey; claims: string[] }[] {
  const keys = [...new Set(sentences.flatMap(({ sources }) => sources))]
  return keys.map((key) => ({
    key,
    claims: sentences.filter(({ sources }) => sources.includes(key)).map(({ plain }) => plain),
  }))
}
