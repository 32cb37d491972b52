// The picture in words, worked out anew when a sentence begins; with the cut that exploring has made. Without a story: the spine with its rings.
import { useSyncExternalStore } from 'react'
import type { Section } from '../../story/exploring/section.ts'
import type { Plan } from '../../story/pack.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { pictureDescription } from '../../words/pictureText.ts'
import { momentAt } from '../clock/moments.ts'
import { useChoices } from '../state/choices.ts'
import { playhead } from '../state/story.ts'

export function usePictureText(plan: Plan | null, section: Section | null): string {
  const { words, picture, plan: planText, names } = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  useSyncExternalStore(
    (listener) => playhead.subscribe(listener),
    () => {
      if (!plan) return ''
      const { step, sentence } = momentAt(plan, playhead.t)
      return `${step.index} ${sentence[audience]}`
    },
  )
  if (!plan) return words.pickerSpineLabel
  const moment = momentAt(plan, playhead.t)
  const values = planText.placeholders(plan, moment.step)
  const description = pictureDescription(moment, picture, values, names, audience)
  return section ? `${description} ${picture.cut[section.axis]}` : description
}
