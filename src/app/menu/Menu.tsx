// One sheet with its pages; the first lists them.
import { useState } from 'react'
import { transcriptLink } from '../../narration/transcript/transcriptFile.ts'
import type { Plan } from '../../story/pack.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { laterPart } from '../../ui/laterPart.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useBackCloses } from '../../ui/useBackCloses.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { Later } from '../shell/Later.tsx'
import { chooseCut, openStart, useChoices } from '../state/choices.ts'
import { startExploring } from '../state/exploring.ts'
import { WINGS } from '../wings.ts'
import { KeyList } from './KeyList.tsx'
import { MenuPage } from './MenuPage.tsx'
import { isListed, PAGE_ICONS, pageTitles, READING_PAGES, type ReadingPageKey } from './menuPages.ts'
import { Settings } from './Settings.tsx'
import { StepList } from './StepList.tsx'
import './menu.css'

/** Fetched when it is opened: few people do. */
const { Part: LaterVoicePage } = laterPart(
  () => import('../voice/VoicePage.tsx'),
  (module) => module.VoicePage,
)

const OWN_PAGES = ['voice', 'settings', 'keys'] as const
const PAGES = ['steps', ...READING_PAGES, ...OWN_PAGES] as const
type Page = (typeof PAGES)[number]

interface MenuProps {
  readonly plan: Plan | null
  readonly onClose: () => void
}

export function Menu({ plan, onClose }: MenuProps) {
  const words = useWords()
  const { cut, audience, language } = useChoices()
  const [page, setPage] = useState<Page | null>(null)
  useBackCloses(() => setPage(null), page !== null)
  const titles: Readonly<Record<Page, string>> = {
    ...pageTitles(words),
    steps: words.chapters,
    voice: words.voice,
    keys: words.menuKeyboard,
    settings: words.settings,
  }
  const icons: Readonly<Record<Page, IconName>> = {
    ...PAGE_ICONS,
    steps: 'steps',
    voice: 'readAloud',
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
          {PAGES.filter((each) =>
            isReadingPage(each) ? isListed(each, audience) : each !== 'steps' || plan,
          ).map((each) => (
            <MenuItem key={each} icon={icons[each]} label={titles[each]} onOpen={() => setPage(each)} leads />
          ))}
          <li>
            <a className="menu-item" href={transcriptLink(audience, language)}>
              <Icon name="captions" />
              <span>{words.transcript}</span>
              <Icon name="arrowRight" small />
            </a>
          </li>
          {plan && (
            <MenuItem
              icon="layers"
              label={words.explore}
              onOpen={() => {
                onClose()
                startExploring()
              }}
            />
          )}
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
          {Object.values(WINGS).map(
            ({ menu }) =>
              menu && (
                <MenuItem
                  key={menu.icon}
                  icon={menu.icon}
                  label={menu.label(words)}
                  onOpen={() => {
                    onClose()
                    menu.open()
                  }}
                />
              ),
          )}
          {plan && <MenuItem icon="startAgain" label={words.menuStart} onOpen={openStart} />}
        </ul>
      )}
      {page === 'steps' && plan && <StepList plan={plan} onGo={onClose} />}
      {isReadingPage(page) && <MenuPage page={page} />}
      {page === 'keys' && <KeyList />}
      {page === 'voice' && (
        <Later>
          <LaterVoicePage plan={plan} />
        </Later>
      )}
      {page === 'settings' && <Settings />}
    </Sheet>
  )
}

const isReadingPage = (page: Page | null): page is ReadingPageKey =>
  (READING_PAGES as readonly (Page | null)[]).includes(page)

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
