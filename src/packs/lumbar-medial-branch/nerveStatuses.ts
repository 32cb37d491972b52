// What the plan tree says beside each nerve at a step: whose turn it is, and what has been done to it.
import type { TreatedNerve } from '../../anatomy/innervation.ts'
import type { SubjectStatus } from '../../story/subjectStatus.ts'
import type { Chapter } from './chapters.ts'
import type { LumbarPlan, LumbarStep } from './lumbarPlan.ts'

/** One status for each nerve of the plan, in its order. */
export function nerveStatuses(plan: LumbarPlan, step: LumbarStep): SubjectStatus[] {
  const turns = plan.nerves.map(({ id }) => statusOf(plan, step, id))
  // Only the first of those that wait is next.
  const first = turns.indexOf('next')
  return turns.map((status, i) => (status === 'next' && i !== first ? 'waiting' : status))
}

function statusOf(plan: LumbarPlan, step: LumbarStep, nerve: TreatedNerve): SubjectStatus {
  // The bedside cut tells a nerve's own step once, for all nerves together.
  if (step.subject === nerve || (step.subject && plan.cut === 'bedside')) return 'now'
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
function isDone(plan: LumbarPlan, step: LumbarStep, nerve: TreatedNerve, chapter: Chapter): boolean {
  const own = plan.steps.findLast(
    (planned) =>
      planned.chapter === chapter &&
      planned.subject !== undefined &&
      (planned.subject === nerve || plan.cut === 'bedside'),
  )
  return own !== undefined && step.index > own.index
}

function regrowth(plan: LumbarPlan, step: LumbarStep): SubjectStatus {
  const regrow = plan.steps.find(({ id }) => id === 'rec.03.regrow')
  if (!regrow || step.index < regrow.index) return 'heated'
  return step.index === regrow.index ? 'growing back' : 'grown back'
}
