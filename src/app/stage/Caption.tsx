// The current sentence over the picture, for those who want it there.
import { stepSentences } from '../../narration/panel/stepSentences.ts'
import type { Plan } from '../../story/pack.ts'
import { useLayout } from '../../ui/useLayout.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { useMoment } from '../clock/moments.ts'
import { captionsShow } from '../state/captions.ts'
import { useChoices } from '../state/choices.ts'
import { usePreferences } from '../state/preferences.ts'

export function Caption({ plan }: { readonly plan: Plan }) {
  const layout = useLayout()
  // A phone's text is never folded.
  const on = usePreferences(({ captions, folded }) =>
    captionsShow({ captions, folded: folded && layout !== 'phone' }),
  )
  return on ? <CaptionText plan={plan} /> : null
}

function CaptionText({ plan }: { readonly plan: Plan }) {
  const catalogue = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const index = useMoment(plan, ({ step }) => step.index)
  const current = useMoment(plan, ({ sentence }) => sentence[audience])
  const sentence = stepSentences(plan, plan.steps[index]!, audience, catalogue)[current]
  return (
    <div className="stage-caption" aria-hidden="true">
      <p>{sentence?.plain}</p>
    </div>
  )
}
