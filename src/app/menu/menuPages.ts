// Pages of the menu that are read by themselves, what each is called, and whom it is listed for.
import type { Audience } from '../../story/script.ts'
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
  'publishedSettings',
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
  publishedSettings: 'strength',
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
  publishedSettings: words.menuPublishedSettings,
  sources: words.menuSources,
  limits: words.menuModel,
})

/** The settings with their published ranges are for those who set them: a patient's list goes without. */
export const isListed = (page: ReadingPageKey, audience: Audience): boolean =>
  page !== 'publishedSettings' || audience !== 'patient'
