// A page with the words of a language, for controls that name their own buttons.
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { CatalogueContext } from '../../src/words/CatalogueContext.ts'
import { story as en } from '../../src/words/en/story.ts'
import { story as es } from '../../src/words/es/story.ts'
import type { Language } from '../../src/words/language.ts'

const STORIES = { en, es } as const

export const worded = (page: ReactNode, language: Language = 'en') =>
  render(page, {
    wrapper: ({ children }) => <CatalogueContext value={STORIES[language]}>{children}</CatalogueContext>,
  })
