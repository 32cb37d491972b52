// What stays of the text when it is folded away: the way back, the menu, the voice.
import type { Plan } from '../../story/pack.ts'
import { ReadAloudButton } from '../voice/ReadAloudButton.tsx'
import { FoldButton } from './FoldButton.tsx'
import { MenuButton } from './MenuButton.tsx'

interface FoldedPanelProps {
  readonly plan: Plan
  readonly title: string
}

export function FoldedPanel({ plan, title }: FoldedPanelProps) {
  return (
    <main className="panel folded-panel" id="story">
      <h1 className="heard" tabIndex={-1}>
        {title}
      </h1>
      <FoldButton folded />
      <MenuButton plan={plan} />
      <ReadAloudButton iconOnly />
    </main>
  )
}
