import { useCatalogue } from '../../narration/CatalogueContext.ts'
import { stepSentences } from '../../narration/panel/stepSentences.ts'
import type { Plan } from '../../procedure/plan.ts'
import { useMoment } from '../clock/moments.ts'
import { useChoices } from '../state/choices.ts'
import { useVoice } from '../state/voice.ts'

/** Says the title of a step and each of its sentences once, for those who listen. */
export function LiveRegion({ plan }: { readonly plan: Plan }) {
  const catalogue = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const index = useMoment(plan, ({ step }) => step.index)
  const current = useMoment(plan, ({ sentence }) => sentence[audience])
  const isReading = useVoice((voice) => voice.isReading)
  const step = plan.steps[index]!
  const sentence = stepSentences(plan, step, audience, catalogue)[current]
  return (
    <>
      <p className="heard" role="status">
        {catalogue.titles.steps[step.id]}
      </p>
      <p className="heard" role="status">
        {/* A sentence that is read aloud is not said twice. */}
        {!isReading && sentence?.plain}
      </p>
    </>
  )
}
