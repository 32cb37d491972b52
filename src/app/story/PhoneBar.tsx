// On a phone the plan is a pill on the stage and the menu a round button beside it.
import { useState } from 'react'
import { PlanTree } from '../../narration/panel/PlanTree.tsx'
import type { Plan } from '../../story/pack.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { useMoment } from '../clock/moments.ts'
import { AudienceSwitch } from '../shell/Choosers.tsx'
import { ExploreButton } from '../stage/ExploreButton.tsx'
import { openPicker } from '../state/choices.ts'
import { SpeedChooser } from '../transport/SpeedChooser.tsx'
import { LinkButton } from './LinkButton.tsx'
import { MenuButton } from './MenuButton.tsx'
import './phoneBar.css'

export function PhoneBar({ plan }: { readonly plan: Plan }) {
  const { words, plan: planText } = useCatalogue()
  const index = useMoment(plan, ({ step }) => step.index)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="phone-bar">
      <button type="button" className="plan-pill" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="plan-pill-dot" />
        {planText.choice(plan)}
        <Icon name="caretDown" small />
      </button>
      <span className="phone-bar-tools">
        <ExploreButton />
        <MenuButton plan={plan} />
      </span>
      {isOpen && (
        <Sheet title={words.planLabel} onClose={() => setOpen(false)}>
          <PlanTree plan={plan} step={plan.steps[index]!} folds={false} onChange={openPicker} />
          <div className="phone-bar-row">
            <AudienceSwitch />
            <SpeedChooser />
            <LinkButton />
          </div>
        </Sheet>
      )}
    </div>
  )
}
