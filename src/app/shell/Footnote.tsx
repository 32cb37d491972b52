import { useCatalogue } from '../../narration/CatalogueContext.ts'
import type { StepId } from '../../procedure/story.ts'

interface FootnoteProps {
  /** The step that is on: decisions and emergency signs carry a line of their own. */
  readonly step?: StepId
}

/** Always visible: what this is, and what it is not. */
export function Footnote({ step }: FootnoteProps) {
  const { disclaimers } = useCatalogue()
  const own = step?.startsWith('res.')
    ? disclaimers.decision
    : step === 'rec.02.redflags'
      ? disclaimers.emergency
      : null
  return (
    <p className="footnote">
      {own} {disclaimers.footer}
    </p>
  )
}
