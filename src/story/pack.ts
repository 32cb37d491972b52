// What the engine asks of a procedure: its chapters and steps, who they are told for and how long, what is said, shown
// and done in them. A pack is one typed value (packs/); the engine knows none of them. A plan carries its pack and a pack
// makes plans, so both shapes stand here. Lengths s, shares 0…1.
import type { Body } from '../anatomy/body.ts'
import type { Effects } from './effects.ts'
import type { Standpoint } from './exploring/standpoint.ts'
import type { HeatLesion } from './heatLesion.ts'
import type { Subject } from './moment.ts'
import type { PlannedStep } from './plannedStep.ts'
import type { Scenery } from './scenery.ts'
import type { Audience, SentenceCue } from './script.ts'
import type { SubjectStatus } from './subjectStatus.ts'

export interface StoryStep<Id extends string = string, Chapter extends string = string> {
  readonly id: Id
  readonly chapter: Chapter
  /** Length at 1x, first time through. */
  readonly durationS: number
  /** Told once for each subject of the plan, first in full. */
  readonly perSubject: boolean
  /** What must stand under every page while this step is on, besides what always stands there. */
  readonly notice?: 'decision' | 'emergency'
  /** The generator's display stands beside the words. */
  readonly hasReadout?: boolean
  /** Share of the step at which what it tells is seen best; absent: its end, when all has happened. */
  readonly seenAt?: number
}

/** How long a subject's own steps are when they are told again. */
export interface Repetition {
  /** The second subject, as a share of the first one's length. */
  readonly secondShare: number
  /** Each further subject in one chapter, at most, s; no step of it is shorter than the shortest that can be seen. */
  readonly furtherS: number
  readonly shortestStepS: number
  /** The whole story, at most, s: further subjects become shorter. */
  readonly longestStoryS: number
}

/** Some steps at lengths of their own; every subject's own step is told once, for all together. */
export type Excerpt<Id extends string = string> = readonly { readonly id: Id; readonly durationS: number }[]

/** What a person has chosen; each pack adds what there is to choose in it. */
export interface StoryChoice {
  /** The name of one of the pack's cuts. */
  readonly cut: string
}

/** Where a story is: its step, the share of it that has passed, and the time of the whole story, s. */
export interface StoryPlace<Step extends PlannedStep = PlannedStep> {
  readonly step: Step
  readonly progress: number
  readonly t: number
}

export interface Plan<Step extends PlannedStep = PlannedStep> {
  readonly pack: Pack
  /** On whom the story is told: every place of the plan and of its Moments is a place on this body. */
  readonly body: Body
  readonly cut: string
  /** What the steps are about, in the order in which they are told. */
  readonly subjects: readonly NonNullable<Step['subject']>[]
  readonly steps: readonly Step[]
  readonly durationS: number
  readonly lesion: HeatLesion | null
}

export interface Pack<
  Choice extends StoryChoice = StoryChoice,
  OwnPlan extends Plan = Plan,
  Id extends string = string,
  Chapter extends string = string,
  About extends string = string,
> {
  readonly id: string
  readonly chapters: readonly Chapter[]
  readonly steps: readonly StoryStep<Id, Chapter>[]
  readonly repetition: Repetition
  /** Ways to tell the story: an excerpt, or null for the whole. */
  readonly cuts: Readonly<Record<string, Excerpt<Id> | null>>

  /** What the steps are about, in order, each once; the key of a step of its own is `step@subject`. */
  subjectsOf(choice: Choice): readonly About[]
  /** Length of a step that is not this choice's case and is told in short, s; null: it is told in full. */
  shortS(id: Id, choice: Choice): number | null
  /** What a plan carries where nobody has asked for another heat; null in a procedure without. */
  usualLesion(): HeatLesion | null
  /** The pack's own plan from what the engine has laid out in time. */
  planOf(laidOut: Plan<PlannedStep<Id, Chapter, About>>, choice: Choice): OwnPlan

  /** The key of a step's words in the narration catalogues. */
  tellingOf(step: PlannedStep<Id, Chapter, About>): string
  /** The sentences of a step for one audience, in order. */
  cuesOf(step: PlannedStep<Id, Chapter, About>, audience: Audience): readonly SentenceCue[]
  /** What a cue lights in this plan; empty when the plan has none. */
  lightsOf(plan: OwnPlan, step: PlannedStep<Id, Chapter, About>, target: string): readonly Subject[]

  /** The picture of a step at a share of it. A new one each time: the engine blends into it. */
  pictureOf(plan: OwnPlan, step: PlannedStep<Id, Chapter, About>, share: number): Scenery
  /** What tools and treatment do at a time, in the picture that stands then. */
  effectsOf(
    plan: OwnPlan,
    place: StoryPlace<PlannedStep<Id, Chapter, About>>,
    scenery: Readonly<Scenery>,
  ): Effects
  /** What has been done to each subject by a step, in the plan's order. */
  statusesOf(plan: OwnPlan, step: PlannedStep<Id, Chapter, About>): readonly SubjectStatus[]
  /** Where exploring begins at a step. */
  standpointOf(plan: OwnPlan, step: PlannedStep<Id, Chapter, About>): Standpoint
}
