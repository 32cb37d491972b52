// Always visible: what this is, and what it is not.
import { reviewLine } from '../../narration/clinicalReview.ts'
import type { StoryStep } from '../../story/pack.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { useChoices } from '../state/choices.ts'

interface FootnoteProps {
  /** What the step that is on asks for: decisions and emergency signs carry a line of their own. */
  readonly notice?: StoryStep['notice'] | undefined
}

export function Footnote({ notice }: FootnoteProps) {
  const { disclaimers, words } = useCatalogue()
  const language = useChoices((choices) => choices.language)
  const own =
    notice === undefined ? null : { decision: disclaimers.decision, emergency: disclaimers.emergency }[notice]
  return (
    <p className="footnote">
      {own} {disclaimers.footer} {reviewLine(words, language)}
    </p>
  )
}
