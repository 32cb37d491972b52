// Puts a component on a page with words, English unless told otherwise, as the app does.
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { type Address, HOME } from '../../src/app/address/address.ts'
import type { ProcedurePlan } from '../../src/app/procedure.ts'
import { adopt, useChoices } from '../../src/app/state/choices.ts'
import { followChoices, playhead, useStory } from '../../src/app/state/story.ts'
import { AudienceContext } from '../../src/narration/panel/audienceContext.ts'
import { CatalogueContext } from '../../src/words/CatalogueContext.ts'
import { story } from '../../src/words/en/story.ts'
import { story as spanish } from '../../src/words/es/story.ts'
import type { Language } from '../../src/words/language.ts'

export const words = story.words
const STORIES = { en: story, es: spanish } as const

interface PageProps {
  readonly language: Language
  readonly children: ReactNode
}

function Page({ language, children }: PageProps) {
  const audience = useChoices((choices) => choices.audience)
  return (
    <CatalogueContext value={STORIES[language]}>
      <AudienceContext value={audience}>{children}</AudienceContext>
    </CatalogueContext>
  )
}

export const show = (component: ReactNode, language: Language = 'en') =>
  render(component, { wrapper: ({ children }) => <Page language={language}>{children}</Page> })

followChoices()

/** Takes the app to a place; what is not given is as at the start. */
export const goTo = (address: Partial<Address>): void => adopt({ ...HOME, ...address }, [])

/** The story of L4–L5, right, or of what is given instead. */
export function planned(address: Partial<Address> = {}): ProcedurePlan {
  goTo({ view: 'story', joints: ['L4-L5'], ...address })
  return useStory.getState().plan!
}

/** Takes the clock into a step of the story that is told. */
export function goToStep(key: string, offsetS = 0): void {
  const step = useStory.getState().plan!.steps.find((each) => each.key === key)
  if (!step) throw new Error(`shown: no step "${key}"`)
  playhead.seek(step.startS + offsetS)
}
