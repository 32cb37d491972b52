// Sources of a step, sentence by sentence; for a joint that is less well studied, also of its nerves.
import { type CitedSentence, SentenceSources } from '../../narration/panel/SentenceSources.tsx'
import type { Plan } from '../../story/pack.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { useReading } from '../menu/useReading.ts'

interface StepSourcesProps {
  readonly plan: Plan
  readonly sentences: readonly CitedSentence[]
}

export function StepSources({ plan, sentences }: StepSourcesProps) {
  const { plan: planText } = useCatalogue()
  const reading = useReading()
  const texts = reading.kind === 'ready' ? reading.texts : null
  const supply = texts ? planText.supply(plan, texts.beside.references) : []
  return (
    <SentenceSources
      sentences={[...sentences, ...supply]}
      says={texts?.sourceSays ?? null}
      partlyChecked={texts?.beside.references.partlyChecked ?? null}
    />
  )
}
