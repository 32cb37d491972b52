// What the plan tree says beside each nerve at a step: whose turn it is, and what has been done to it.
import type { TreatedNerve } from '../../anatomy/innervation.ts'
import type { Chapter } from '../../packs/lumbar-medial-branch/chapters.ts'
import type { Plan, PlannedStep } from '../../story/plan.ts'

export const NERVE_STATUSES = [
  'none',
  'now',
  'next',
  'waiting',
  'numbed',
  'heated',
  'growing back',
  'grown back',
] as const
export type NerveStatus = (typeof NERVE_STATUSES)[number]

/** One status for each nerve of the plan, in its order. */
export function nerveStatuses(plan: Plan, step: PlannedStep): NerveStatus[] {
  const turns = plan.nerves.map(({ id }) => statusOf(plan, step, id))
  // Only the first of those that wait is next.
  const first = turns.indexOf('next')
  return turns.map((status, i) => (status === 'next' && i !== first ? 'waiting' : status))
}

function statusOf(plan: Plan, step: PlannedStep, nerve: TreatedNerve): NerveStatus {
  // The bedside cut tells a nerve's own step once, for all nerves together.
  if (step.nerve === nerve || (step.nerve && plan.cut === 'bedside')) return 'now'
  switch (step.chapter) {
    case 'anatomy':
    case 'signal':
      return 'none'
    case 'block':
      return isDone(plan, step, nerve, 'block') ? 'numbed' : 'next'
    case 'result':
      return 'numbed'
    case 'rfa':
      return isDone(plan, step, nerve, 'rfa') ? 'heated' : 'next'
    case 'recovery':
      return regrowth(plan, step)
  }
}

/** True once the nerve's last own step of that chapter is over. */
function isDone(plan: Plan, step: PlannedStep, nerve: TreatedNerve, chapter: Chapter): boolean {
  const own = plan.steps.findLast(
    (planned) =>
      planned.chapter === chapter &&
      planned.nerve !== undefined &&
      (planned.nerve === nerve || plan.cut === 'bedside'),
  )
  return own !== undefined && step.index > own.index
}

function regrowth(plan: Plan, step: PlannedStep): NerveStatus {
  const regrow = plan.steps.find(({ id }) => id === 'rec.03.regrow')
  if (!regrow || step.index < regrow.index) return 'heated'
  return step.index === regrow.index ? 'growing back' : 'grown back'
}
