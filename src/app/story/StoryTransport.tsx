// The transport with its keys; on a phone the sources stand in the thumb's row.
import { useMemo } from 'react'
import { stepSentences } from '../../narration/panel/stepSentences.ts'
import type { Plan } from '../../story/pack.ts'
import type { Layout } from '../../ui/useLayout.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { useMoment } from '../clock/moments.ts'
import { useChoices } from '../state/choices.ts'
import { Transport } from '../transport/Transport.tsx'
import { useTransportKeys } from '../transport/useTransportKeys.ts'
import { ReadAloudButton } from '../voice/ReadAloudButton.tsx'
import { SourcesButton } from './SourcesButton.tsx'

interface StoryTransportProps {
  readonly plan: Plan
  readonly layout: Layout
}

export function StoryTransport({ plan, layout }: StoryTransportProps) {
  useTransportKeys(plan)
  return (
    <Transport
      plan={plan}
      layout={layout}
      voice={<ReadAloudButton iconOnly />}
      aside={<PhoneSources plan={plan} />}
    />
  )
}

function PhoneSources({ plan }: { readonly plan: Plan }) {
  const catalogue = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const index = useMoment(plan, ({ step }) => step.index)
  const sentences = useMemo(
    () => stepSentences(plan, plan.steps[index]!, audience, catalogue),
    [plan, index, audience, catalogue],
  )
  return <SourcesButton plan={plan} sentences={sentences} layout="phone" />
}
