// A step on paper with what it leads to. Where there is room the reader's own diary takes the example's place;
// elsewhere, and to be printed, it opens as a sheet. The example itself stays a function of the clock.
import { useState } from 'react'
import { Paper } from '../../narration/paper/Paper.tsx'
import type { WorkAreaKind } from '../../story/moment.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useLayout } from '../../ui/useLayout.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { PAGE_ICONS, pageTitles, type ReadingPageKey } from '../menu/menuPages.ts'
import { OwnDiary } from '../menu/OwnDiary.tsx'
import { PageSheet } from '../menu/PageSheet.tsx'
import { ReadingPage } from '../menu/ReadingPage.tsx'
import { showOwnDiary, useOwnDiary } from '../state/ownDiary.ts'
import './stepPaper.css'

/** What a step on paper leads to. */
const LEADS: Readonly<Record<WorkAreaKind, readonly ReadingPageKey[]>> = {
  ready: ['questions', 'risks'],
  homeTest: ['warningSigns', 'diary'],
  homeHeat: ['warningSigns', 'visits'],
  diary: ['diary'],
  decision: ['diary', 'evidence'],
  icons100: ['evidence', 'next'],
  redflags: ['risks'],
  timeline: ['visits'],
  cards: ['next', 'evidence', 'risks'],
}

export function StepPaper({ kind }: { readonly kind: WorkAreaKind }) {
  const words = useWords()
  const layout = useLayout()
  const isShown = useOwnDiary((own) => own.isShown)
  const [page, setPage] = useState<ReadingPageKey | 'printed diary' | null>(null)
  const hasRoom = layout === 'desktop' || layout === 'landscape'
  const isDiary = kind === 'diary' || kind === 'decision'
  const titles = pageTitles(words)
  return (
    <>
      {isDiary && isShown && hasRoom ? (
        <ReadingPage>
          {({ beside }) => (
            <div className="paper" data-kind="own">
              <OwnDiary
                text={beside.diary}
                onPrint={() => setPage('printed diary')}
                back={
                  <button type="button" className="word-button" onClick={() => showOwnDiary(false)}>
                    <Icon name="example" />
                    {beside.diary.backToExample}
                  </button>
                }
              />
            </div>
          )}
        </ReadingPage>
      ) : (
        <Paper kind={kind}>
          <ul className="paper-leads">
            {LEADS[kind].map((lead) => (
              <li key={lead}>
                <button
                  type="button"
                  className="word-button"
                  onClick={() => (lead === 'diary' && hasRoom ? showOwnDiary(true) : setPage(lead))}
                >
                  <Icon name={PAGE_ICONS[lead]} />
                  {lead === 'diary' ? words.diaryEnterOwn : titles[lead]}
                </button>
              </li>
            ))}
          </ul>
        </Paper>
      )}
      {page === 'printed diary' ? (
        <Sheet title={titles.diary} onClose={() => setPage(null)}>
          <ReadingPage>{({ beside }) => <OwnDiary text={beside.diary} isPrinted />}</ReadingPage>
        </Sheet>
      ) : (
        page && <PageSheet page={page} onClose={() => setPage(null)} />
      )}
    </>
  )
}
