// Sources of a step, sentence by sentence; for a joint that is less well studied, also of its nerves.
import { INNERVATION } from '../../anatomy/innervation.ts'
import { type CitedSentence, SentenceSources } from '../../narration/panel/SentenceSources.tsx'
import { jointLabel } from '../../packs/lumbar-medial-branch/choice.ts'
import type { Plan } from '../../story/plan.ts'
import type { BesideText } from '../../words/reading/besideText.ts'
import { useReading } from '../menu/useReading.ts'

interface StepSourcesProps {
  readonly plan: Plan
  readonly sentences: readonly CitedSentence[]
}

export function StepSources({ plan, sentences }: StepSourcesProps) {
  const reading = useReading()
  const texts = reading.kind === 'ready' ? reading.texts : null
  const supply = texts ? supplySentences(plan, texts.beside) : []
  return (
    <SentenceSources
      sentences={[...sentences, ...supply]}
      says={texts?.sourceSays ?? null}
      partlyChecked={texts?.beside.references.partlyChecked ?? null}
    />
  )
}

/** Which nerves serve the joints of the plan that are less well studied, with the sources for it. */
const supplySentences = (plan: Plan, { references }: BesideText): CitedSentence[] =>
  INNERVATION.filter(({ joint, confidence }) => confidence === 'medium' && plan.joints.includes(joint)).map(
    ({ joint, nerves, sources }) => ({ plain: references.supply(jointLabel(joint), ...nerves), sources }),
  )
