// The places put together; what each is made of is in the parts.
import { type ReactNode, useState } from 'react'
import { AudienceContext } from '../narration/panel/audienceContext.ts'
import { unknownKind } from '../story/unknownKind.ts'
import { type Layout, useLayout } from '../ui/useLayout.ts'
import { CatalogueContext, useWords } from '../words/CatalogueContext.ts'
import type { StoryCatalogue } from '../words/storyCatalogue.ts'
import { isWingView, type View } from './address/address.ts'
import { JointPicker } from './picker/JointPicker.tsx'
import type { ProcedurePlan } from './procedure.ts'
import { SideSwitch } from './shell/Choosers.tsx'
import { FirstRunNote } from './shell/FirstRunNote.tsx'
import { Later } from './shell/Later.tsx'
import { LiveRegion } from './shell/LiveRegion.tsx'
import { LaterBodyNote, LaterExplore, LaterInsets } from './shell/laterParts.ts'
import { PageBoundary } from './shell/PageBoundary.tsx'
import { Refusals } from './shell/Refusals.tsx'
import { SkipLink } from './shell/SkipLink.tsx'
import { useStoryCatalogue } from './shell/useStoryCatalogue.ts'
import { useTheme } from './shell/useTheme.ts'
import { useViewFocus } from './shell/useViewFocus.ts'
import { Caption } from './stage/Caption.tsx'
import { StageControls } from './stage/StageControls.tsx'
import { StageHost } from './stage/StageHost.tsx'
import { WorkAreaLayer } from './stage/WorkAreaLayer.tsx'
import { StartScreen } from './start/StartScreen.tsx'
import { useBody } from './state/body.ts'
import { useChoices } from './state/choices.ts'
import { usePreferences } from './state/preferences.ts'
import { useStory } from './state/story.ts'
import { PhoneBar } from './story/PhoneBar.tsx'
import { StoryPanel } from './story/StoryPanel.tsx'
import { StoryTransport } from './story/StoryTransport.tsx'
import { ReadAloud } from './voice/ReadAloud.tsx'
import { WINGS } from './wings.ts'
import './base.css'
import './shell/shell.css'
import './forcedColours.css'

export function App({ first }: { readonly first: StoryCatalogue }) {
  const catalogue = useStoryCatalogue(first)
  const view = useChoices((choices) => choices.view)
  const body = useBody(({ shown }) => shown.id)
  const audience = useChoices((choices) => choices.audience)
  const { hand, folded } = usePreferences()
  const layout = useLayout()
  const theme = useTheme()
  const told = useStory((story) => story.plan)
  const plan = view === 'story' ? told : null
  const isExploring = useChoices(({ see }) => see !== null) && plan !== null
  // Opened directly, a wing needs no picture; opened from the story, the picture waits behind it.
  const [hasStage, setHasStage] = useState(!isWingView(view))
  if (!isWingView(view) && !hasStage) setHasStage(true)
  useViewFocus(view)
  return (
    <CatalogueContext value={catalogue}>
      <AudienceContext value={audience}>
        <PageBoundary>
          <div
            className="shell"
            data-view={view}
            data-hand={hand}
            data-layout={layout}
            data-folded={(plan && folded && !isExploring && layout !== 'phone') || undefined}
          >
            <SkipLink />
            <Place view={view} plan={plan} layout={layout} isExploring={isExploring} />
            {hasStage && (
              <StageHost plan={plan} theme={theme}>
                {view === 'start' && layout !== 'phone' && (
                  <div className="stage-top">
                    <SideSwitch />
                  </div>
                )}
                {body !== 'typical' && (
                  <Later>
                    <LaterBodyNote body={body} />
                  </Later>
                )}
                {plan && !isExploring && layout !== 'phone' && (
                  <Later>
                    <LaterInsets plan={plan} />
                  </Later>
                )}
                {plan && !isExploring && <WorkAreaLayer plan={plan} />}
                {plan && !isExploring && <Caption plan={plan} />}
                {plan && layout !== 'phone' && <StageControls layout={layout} />}
                {plan && layout === 'phone' && <PhoneBar plan={plan} />}
              </StageHost>
            )}
            {plan && <StoryTransport plan={plan} layout={layout} />}
            {plan && <ReadAloud plan={plan} />}
            {plan && <LiveRegion plan={plan} />}
            {plan && <FirstRunNote />}
            <Refusals />
          </div>
        </PageBoundary>
      </AudienceContext>
    </CatalogueContext>
  )
}

interface PlaceProps {
  readonly view: View
  readonly plan: ProcedurePlan | null
  readonly layout: Layout
  readonly isExploring: boolean
}

/** What stands beside the picture, or instead of it. */
function Place({ view, plan, layout, isExploring }: PlaceProps) {
  const words = useWords()
  if (isWingView(view)) {
    const { Page } = WINGS[view]
    return (
      <Later frame={inPanel}>
        <Page />
      </Later>
    )
  }
  switch (view) {
    case 'start':
      return <StartScreen layout={layout} />
    case 'joints':
      return <JointPicker />
    case 'story':
      if (!plan) return null
      if (!isExploring) return <StoryPanel plan={plan} layout={layout} />
      return (
        <Later frame={inPanel} waiting={inPanel(<h1 className="title">{words.explore}</h1>)}>
          <LaterExplore plan={plan} layout={layout} />
        </Later>
      )
    default:
      return unknownKind('App', view)
  }
}

/** A panel that could not be fetched says so where it would be. */
const inPanel = (failure: ReactNode) => (
  <main className="panel" id="story">
    {failure}
  </main>
)
