// Pages of the menu that are read by themselves, and what each is called.

import type { IconName } from '../../ui/icons.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'

export const READING_PAGES = [
  'questions',
  'visits',
  'evidence',
  'risks',
  'next',
  'diary',
  'warningSigns',
  'glossary',
  'sources',
  'limits',
] as const
export type ReadingPageKey = (typeof READING_PAGES)[number]

export const PAGE_ICONS: Readonly<Record<ReadingPageKey, IconName>> = {
  questions: 'question',
  visits: 'steps',
  evidence: 'evidence',
  risks: 'warning',
  next: 'otherCauses',
  diary: 'chart',
  warningSigns: 'phone',
  glossary: 'letter',
  sources: 'sources',
  limits: 'info',
}

export const pageTitles = (words: StoryCatalogue['words']): Readonly<Record<ReadingPageKey, string>> => ({
  questions: words.menuQuestions,
  visits: words.menuVisits,
  evidence: words.menuEvidence,
  risks: words.menuRisks,
  next: words.menuNext,
  diary: words.menuDiary,
  warningSigns: words.menuWarningSigns,
  glossary: words.menuGlossary,
  sources: words.menuSources,
  limits: words.menuModel,
})
