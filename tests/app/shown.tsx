// Puts a component on a page with English words, as the app does.
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { type Address, HOME } from '../../src/app/address/address.ts'
import { adopt, useChoices } from '../../src/app/state/choices.ts'
import { followChoices } from '../../src/app/state/story.ts'
import { AudienceContext } from '../../src/narration/panel/audienceContext.ts'
import { CatalogueContext } from '../../src/words/CatalogueContext.ts'
import { story } from '../../src/words/en/story.ts'

export const words = story.words

function Page({ children }: { readonly children: ReactNode }) {
  const audience = useChoices((choices) => choices.audience)
  return (
    <CatalogueContext value={story}>
      <AudienceContext value={audience}>{children}</AudienceContext>
    </CatalogueContext>
  )
}

export const show = (component: ReactNode) => render(<Page>{component}</Page>)

followChoices()

/** Takes the app to a place; what is not given is as at the start. */
export const goTo = (address: Partial<Address>): void => adopt({ ...HOME, ...address }, [])
