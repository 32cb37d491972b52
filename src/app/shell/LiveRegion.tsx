// Says each step once, by its place, title and nerve, and each of its sentences once, for those who listen. The nerve is
// part of it: a step that is told again for the next one has the same place and title, and would not be said.
import { stepSentences } from '../../narration/panel/stepSentences.ts'
import type { Plan } from '../../story/pack.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { titleOf } from '../../words/titles.ts'
import { useMoment } from '../clock/moments.ts'
import { useChoices } from '../state/choices.ts'
import { useVoice } from '../state/voice.ts'
import { nerveOfStep } from '../story/nerveOfStep.ts'
import { positionInChapter } from '../transport/chapters.ts'

export function LiveRegion({ plan }: { readonly plan: Plan }) {
  const catalogue = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const index = useMoment(plan, ({ step }) => step.index)
  const current = useMoment(plan, ({ sentence }) => sentence[audience])
  const isReading = useVoice((voice) => voice.isReading)
  const step = plan.steps[index]!
  const { number, count } = positionInChapter(plan, step)
  const title = titleOf(catalogue.titles, step)
  const nerve = nerveOfStep(plan, step, catalogue)
  const sentence = stepSentences(plan, step, audience, catalogue)[current]
  return (
    <>
      <p className="heard" role="status">
        {`${catalogue.words.chapterStep(catalogue.titles.chapters[step.chapter]!, number, count)}. ${title}${nerve ? `, ${nerve}` : ''}`}
      </p>
      <p className="heard" role="status">
        {/* A sentence that is read aloud is not said twice. */}
        {!isReading && sentence?.plain}
      </p>
    </>
  )
}
