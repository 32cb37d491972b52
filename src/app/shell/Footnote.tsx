// Always visible: what this is, and what it is not.
import { reviewLine } from '../../narration/clinicalReview.ts'
import type { StepId } from '../../packs/lumbar-medial-branch/chapters.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { useChoices } from '../state/choices.ts'

interface FootnoteProps {
  /** The step that is on: decisions and emergency signs carry a line of their own. */
  readonly step?: StepId
}

export function Footnote({ step }: FootnoteProps) {
  const { disclaimers, words } = useCatalogue()
  const language = useChoices((choices) => choices.language)
  const own = step?.startsWith('res.')
    ? disclaimers.decision
    : step === 'rec.02.redflags'
      ? disclaimers.emergency
      : null
  return (
    <p className="footnote">
      {own} {disclaimers.footer} {reviewLine(words, language)}
    </p>
  )
}
