// The steps of a plan gathered into its chapters, as the transport and the step list show them.
import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'

export interface ChapterSpan {
  readonly chapter: string
  readonly steps: readonly PlannedStep[]
  readonly startS: number
  readonly durationS: number
}

export function chaptersOf(plan: Plan): ChapterSpan[] {
  const spans: { chapter: string; steps: PlannedStep[] }[] = []
  for (const step of plan.steps) {
    const last = spans[spans.length - 1]
    if (last?.chapter === step.chapter) last.steps.push(step)
    else spans.push({ chapter: step.chapter, steps: [step] })
  }
  return spans.map(({ chapter, steps }) => ({
    chapter,
    steps,
    startS: steps[0]!.startS,
    durationS: steps.reduce((sum, { durationS }) => sum + durationS, 0),
  }))
}

/** "Step n of m" within the step's chapter. Repeats of a step for further nerves are the same step. */
export function positionInChapter(plan: Plan, step: PlannedStep): { number: number; count: number } {
  const ids = new Set(plan.steps.filter(({ chapter }) => chapter === step.chapter).map(({ id }) => id))
  return { number: [...ids].indexOf(step.id) + 1, count: ids.size }
}
