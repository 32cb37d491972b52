// The joint is the stem, its nerves branch from it: whose turn it is, and what has been done to each.
import { useState } from 'react'
import type { Plan } from '../../story/pack.ts'
import type { PlannedStep } from '../../story/plannedStep.ts'
import type { SubjectStatus } from '../../story/subjectStatus.ts'
import { unknownKind } from '../../story/unknownKind.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import './planTree.css'

interface PlanTreeProps {
  readonly plan: Plan
  readonly step: PlannedStep
  /** Folded to the nerve in turn, with a caret; for narrow panels. */
  readonly folds: boolean
  readonly onChange: () => void
}

export function PlanTree({ plan, step, folds, onChange }: PlanTreeProps) {
  const { words, plan: planText } = useCatalogue()
  const [isOpen, setOpen] = useState(false)
  const statuses = plan.pack.statusesOf(plan, step)
  if (folds && !isOpen) return <FoldedPlan plan={plan} statuses={statuses} onOpen={() => setOpen(true)} />
  return (
    <section className="plan" aria-label={words.planLabel}>
      <div className="plan-stem">
        <span className="plan-joints">{planText.choice(plan)}</span>
        {folds && (
          <button
            type="button"
            className="icon-button plan-fold"
            title={words.planFold}
            aria-expanded="true"
            onClick={() => setOpen(false)}
          >
            <Icon name="caretDown" small />
          </button>
        )}
        <button type="button" className="plan-change" aria-label={words.changeJoints} onClick={onChange}>
          {words.change}
        </button>
      </div>
      <ul>
        {plan.subjects.map((id, i) => (
          <PlanBranch key={id} plan={plan} index={i} status={statuses[i]!} />
        ))}
      </ul>
    </section>
  )
}

interface PlanBranchProps {
  readonly plan: Plan
  readonly index: number
  readonly status: SubjectStatus
}

function PlanBranch({ plan, index, status }: PlanBranchProps) {
  const { words, names, plan: planText } = useCatalogue()
  const id = plan.subjects[index]!
  return (
    <li className="plan-branch" data-status={status} aria-current={status === 'now' ? 'step' : undefined}>
      <span className="plan-nerve">{names.nameOf(id, 'clinician').name}</span>{' '}
      <span className="plan-bone">{planText.place(plan, id)}</span>
      {status !== 'none' && <span className="plan-status">{statusText(status, words)}</span>}
    </li>
  )
}

/** One row: the nerve whose turn it is, and the way to see all. */
function FoldedPlan({
  plan,
  statuses,
  onOpen,
}: {
  plan: Plan
  statuses: readonly SubjectStatus[]
  onOpen: () => void
}) {
  const { words, names, plan: planText } = useCatalogue()
  const turn = statuses.indexOf('now')
  const shown = turn === -1 ? null : plan.subjects[turn]!
  return (
    <section className="plan" aria-label={words.planLabel}>
      <button type="button" className="plan-folded" aria-expanded="false" onClick={onOpen}>
        <span className="plan-dot" data-status={shown ? 'now' : 'joint'} />
        {shown ? (
          <>
            <span className="plan-nerve">{names.nameOf(shown, 'clinician').name}</span>
            <span className="quiet">{planText.turn(plan, turn)}</span>
          </>
        ) : (
          <span className="plan-nerve">{planText.choice(plan)}</span>
        )}
        <span className="heard">{words.planShowAll}</span>
        <Icon name="caretDown" small />
      </button>
    </section>
  )
}

type Words = StoryCatalogue['words']

function statusText(status: Exclude<SubjectStatus, 'none'>, words: Words): string {
  switch (status) {
    case 'now':
      return words.statusNow
    case 'next':
      return words.statusNext
    case 'waiting':
      return words.statusWaiting
    case 'numbed':
      return words.statusNumbed
    case 'heated':
    case 'growing back':
      return words.statusHeated
    case 'grown back':
      return words.statusGrownBack
    default:
      return unknownKind('PlanTree', status)
  }
}
