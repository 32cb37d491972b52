import { useState } from 'react'
import { useWords } from '../../narration/CatalogueContext.ts'
import { Icon } from '../../narration/Icon.tsx'
import type { IconName } from '../../narration/icons.ts'
import type { Plan } from '../../procedure/plan.ts'
import { Sheet } from '../shell/Sheet.tsx'
import { chooseCut, openStart, useChoices } from '../state/choices.ts'
import { AllSources } from './AllSources.tsx'
import { GlossaryPage } from './GlossaryPage.tsx'
import { KeyList } from './KeyList.tsx'
import { Limits } from './Limits.tsx'
import { Questions } from './Questions.tsx'
import { Settings } from './Settings.tsx'
import { StepList } from './StepList.tsx'
import { WarningSigns } from './WarningSigns.tsx'
import './menu.css'

const PAGES = [
  'steps',
  'questions',
  'warningSigns',
  'glossary',
  'sources',
  'limits',
  'settings',
  'keys',
] as const
type Page = (typeof PAGES)[number]

interface MenuProps {
  readonly plan: Plan | null
  readonly onClose: () => void
}

/** One sheet with its pages; the first lists them. */
export function Menu({ plan, onClose }: MenuProps) {
  const words = useWords()
  const cut = useChoices((choices) => choices.cut)
  const [page, setPage] = useState<Page | null>(null)
  const titles: Readonly<Record<Page, string>> = {
    steps: words.chapters,
    questions: words.menuQuestions,
    warningSigns: words.menuWarningSigns,
    glossary: words.menuGlossary,
    limits: words.menuModel,
    sources: words.menuSources,
    keys: words.menuKeyboard,
    settings: words.settings,
  }
  const icons: Readonly<Record<Page, IconName>> = {
    steps: 'steps',
    questions: 'question',
    warningSigns: 'phone',
    glossary: 'letter',
    limits: 'info',
    sources: 'sources',
    keys: 'keyboard',
    settings: 'theme',
  }
  return (
    <Sheet
      title={page ? titles[page] : words.menu}
      onClose={onClose}
      before={
        page && (
          <button
            type="button"
            className="icon-button sheet-back"
            aria-label={words.menu}
            title={words.menu}
            onClick={() => setPage(null)}
          >
            <Icon name="arrowRight" />
          </button>
        )
      }
    >
      {page === null && (
        <ul className="menu-list">
          {PAGES.filter((each) => each !== 'steps' || plan).map((each) => (
            <MenuItem key={each} icon={icons[each]} label={titles[each]} onOpen={() => setPage(each)} leads />
          ))}
          {plan && (
            <MenuItem
              icon="bedside"
              label={cut === 'full' ? words.cutBedside : words.cutFull}
              onOpen={() => {
                chooseCut(cut === 'full' ? 'bedside' : 'full')
                onClose()
              }}
            />
          )}
          {plan && <MenuItem icon="startAgain" label={words.menuStart} onOpen={openStart} />}
        </ul>
      )}
      {page === 'steps' && plan && <StepList plan={plan} onGo={onClose} />}
      {page === 'questions' && <Questions />}
      {page === 'warningSigns' && <WarningSigns />}
      {page === 'glossary' && <GlossaryPage />}
      {page === 'limits' && <Limits />}
      {page === 'sources' && <AllSources />}
      {page === 'keys' && <KeyList />}
      {page === 'settings' && <Settings />}
    </Sheet>
  )
}

interface MenuItemProps {
  readonly icon: IconName
  readonly label: string
  readonly leads?: boolean
  readonly onOpen: () => void
}

function MenuItem({ icon, label, leads = false, onOpen }: MenuItemProps) {
  return (
    <li>
      <button type="button" className="menu-item" onClick={onOpen}>
        <Icon name={icon} />
        <span>{label}</span>
        {leads && <Icon name="arrowRight" small />}
      </button>
    </li>
  )
}
