// One page to read beside the story.

import { reviewLine } from '../../narration/clinicalReview.ts'
import { EvidencePanel } from '../../narration/reading/EvidencePanel.tsx'
import { NextSteps } from '../../narration/reading/NextSteps.tsx'
import { PublishedSettings } from '../../narration/reading/PublishedSettings.tsx'
import { References } from '../../narration/reading/References.tsx'
import { Risks } from '../../narration/reading/Risks.tsx'
import { VisitTimeline } from '../../narration/reading/VisitTimeline.tsx'
import { unknownKind } from '../../story/unknownKind.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { useChoices } from '../state/choices.ts'
import { GlossaryPage } from './GlossaryPage.tsx'
import { Limits } from './Limits.tsx'
import type { ReadingPageKey } from './menuPages.ts'
import { OwnDiary } from './OwnDiary.tsx'
import { Questions } from './Questions.tsx'
import { ReadingPage } from './ReadingPage.tsx'
import { WarningSigns } from './WarningSigns.tsx'

export function MenuPage({ page }: { readonly page: ReadingPageKey }) {
  const words = useWords()
  const language = useChoices((choices) => choices.language)
  switch (page) {
    case 'questions':
      return <Questions />
    case 'visits':
      return <ReadingPage>{(texts) => <VisitTimeline texts={texts} />}</ReadingPage>
    case 'evidence':
      return <ReadingPage>{(texts) => <EvidencePanel texts={texts} />}</ReadingPage>
    case 'risks':
      return <ReadingPage>{(texts) => <Risks texts={texts} />}</ReadingPage>
    case 'next':
      return <ReadingPage>{(texts) => <NextSteps texts={texts} />}</ReadingPage>
    case 'diary':
      return <ReadingPage>{({ beside }) => <OwnDiary text={beside.diary} />}</ReadingPage>
    case 'warningSigns':
      return <WarningSigns />
    case 'glossary':
      return <GlossaryPage />
    case 'publishedSettings':
      return <ReadingPage>{(texts) => <PublishedSettings texts={texts} />}</ReadingPage>
    case 'sources':
      return (
        <ReadingPage>
          {(texts) => <References texts={texts} review={reviewLine(words, language)} />}
        </ReadingPage>
      )
    case 'limits':
      return <Limits />
    default:
      return unknownKind('MenuPage', page)
  }
}
