// The joint is the stem, its nerves branch from it: whose turn it is, and what has been done to each.
import { useState } from 'react'
import { crossedVertebraOf, suffixOfNerve } from '../../anatomy/innervation.ts'
import type { SideChoice } from '../../anatomy/levels.ts'
import { jointLabel } from '../../packs/lumbar-medial-branch/choice.ts'
import type { Plan, PlannedStep } from '../../story/plan.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { type NerveStatus, nerveStatuses } from './nerveStatus.ts'
import './planTree.css'

interface PlanTreeProps {
  readonly plan: Plan
  readonly step: PlannedStep
  /** Folded to the nerve in turn, with a caret; for narrow panels. */
  readonly folds: boolean
  readonly onChange: () => void
}

export function PlanTree({ plan, step, folds, onChange }: PlanTreeProps) {
  const { words } = useCatalogue()
  const [isOpen, setOpen] = useState(false)
  const statuses = nerveStatuses(plan, step)
  if (folds && !isOpen) return <FoldedPlan plan={plan} statuses={statuses} onOpen={() => setOpen(true)} />
  return (
    <section className="plan" aria-label={words.planLabel}>
      <div className="plan-stem">
        <span className="plan-joints">{choiceText(plan, words)}</span>
        {folds && (
          <button
            type="button"
            className="icon-button plan-fold"
            aria-label={words.planFold}
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
        {plan.nerves.map(({ id }, i) => (
          <PlanBranch key={id} plan={plan} index={i} status={statuses[i]!} />
        ))}
      </ul>
    </section>
  )
}

interface PlanBranchProps {
  readonly plan: Plan
  readonly index: number
  readonly status: NerveStatus
}

function PlanBranch({ plan, index, status }: PlanBranchProps) {
  const { words, names } = useCatalogue()
  const { id } = plan.nerves[index]!
  const bone = crossedVertebraOf(id)
  return (
    <li className="plan-branch" data-status={status} aria-current={status === 'now' ? 'step' : undefined}>
      <span className="plan-nerve">{names.nameOf(id, 'clinician').name}</span>{' '}
      <span className="plan-bone">
        {bone === 'S1' ? words.pickerInGroove : words.pickerCrosses(bone)}
        {plan.side === 'both' && `, ${suffixOfNerve(id) === 'R' ? words.choiceRight : words.choiceLeft}`}
      </span>
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
  statuses: readonly NerveStatus[]
  onOpen: () => void
}) {
  const { words, names } = useCatalogue()
  const turn = statuses.indexOf('now')
  const shown = turn === -1 ? null : plan.nerves[turn]!
  const bone = shown && crossedVertebraOf(shown.id)
  return (
    <section className="plan" aria-label={words.planLabel}>
      <button type="button" className="plan-folded" aria-expanded="false" onClick={onOpen}>
        <span className="plan-dot" data-status={shown ? 'now' : 'joint'} />
        {shown && bone ? (
          <>
            <span className="plan-nerve">{names.nameOf(shown.id, 'clinician').name}</span>
            <span className="quiet">{words.nerveOf(turn + 1, plan.nerves.length, bone)}</span>
          </>
        ) : (
          <span className="plan-nerve">{choiceText(plan, words)}</span>
        )}
        <span className="heard">{words.planShowAll}</span>
        <Icon name="caretDown" small />
      </button>
    </section>
  )
}

type Words = StoryCatalogue['words']

/** "L4–L5 and L5–S1, right". */
export function choiceText({ joints, side }: Pick<Plan, 'joints' | 'side'>, words: Words): string {
  const labels = joints.map(jointLabel)
  const list =
    labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} ${words.and} ${labels.at(-1)}`
  return words.choice(list, sideText(side, words))
}

const sideText = (side: SideChoice, words: Words): string =>
  ({ right: words.choiceRight, left: words.choiceLeft, both: words.choiceBoth })[side]

function statusText(status: Exclude<NerveStatus, 'none'>, words: Words): string {
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
  }
}
