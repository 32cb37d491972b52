// The keys of the script: one for every step, and one for every other way a step is told.
import type { StepScript } from '../../../story/script.ts'
import type { Chapter, STORY, StepId } from '../chapters.ts'
import type { CueTarget } from '../cueTarget.ts'

type Story = (typeof STORY)[number]

/** Steps that are told once for each chosen nerve. */
export type NerveStepId = Extract<Story, { perSubject: true }>['id']

/** Steps of the 90-second bedside cut. */
export const BRIEF_STEPS = [
  'ana.02.level',
  'ana.04.course',
  'sig.02.path',
  'blk.04.needle',
  'blk.06.inject',
  'res.01.diary',
  'res.02.decide',
  'rfa.02.approach',
  'rfa.05.heat',
  'rec.01.weeks',
  'rec.02.redflags',
  'rec.03.regrow',
] as const satisfies readonly StepId[]
export type BriefStepId = (typeof BRIEF_STEPS)[number]

/**
 * `.short`: in one sentence, for a choice it is not about. `.again`: for a second and further nerve, `.again.l5`
 * when that nerve is the L5 dorsal ramus on the sacrum. `.brief`: at the bedside, for all nerves at once.
 */
export type VariantId =
  | 'ana.07.l5.short'
  | `${NerveStepId}.again`
  | `${NerveStepId}.again.l5`
  | `${BriefStepId}.brief`

export type ScriptId = StepId | VariantId

/** Steps of one chapter, and the other tellings of them. */
export type StepIdOf<C extends Chapter> = Extract<Story, { chapter: C }>['id']
export type VariantIdOf<C extends Chapter> = Extract<VariantId, `${StepIdOf<C>}.${string}`>

export type ChapterScript<C extends Chapter> = { readonly [K in StepIdOf<C>]: StepScript<CueTarget> }
export type ChapterVariants<C extends Chapter> = { readonly [K in VariantIdOf<C>]: StepScript<CueTarget> }
