// What is said about a plan as a whole, in the terms of its pack and the language of its reader.
import type { SourceKey } from '../anatomy/sources.ts'
import type { Plan } from '../story/pack.ts'
import type { PlannedStep } from '../story/plannedStep.ts'
import type { PlaceholderValues } from './placeholders.ts'
import type { BesideText } from './reading/besideText.ts'

export interface PlanText<OwnPlan extends Plan = Plan> {
  /** What was chosen: "L4–L5 and L5–S1, right". */
  choice(plan: OwnPlan): string
  /** Where a subject lies, beside its name: "crosses L4, right". */
  place(plan: OwnPlan, subject: string): string
  /** Whose turn it is, by its place among the subjects: "nerve 1 of 2, on L4". */
  turn(plan: OwnPlan, index: number): string
  /** What is less well known of this plan, with its sources. */
  supply(
    plan: OwnPlan,
    references: BesideText['references'],
  ): readonly { readonly plain: string; readonly sources: readonly SourceKey[] }[]
  /** What the sentences of a step leave open. */
  placeholders(plan: OwnPlan, step: PlannedStep): PlaceholderValues
}
