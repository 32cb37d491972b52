// The opening question and the ways in: the spine beside it (on a phone a list), a letter, an example.
import { useState } from 'react'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { EXAMPLE } from '../../packs/lumbar-medial-branch/choice.ts'
import { makePlan } from '../../story/plan.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import type { Layout } from '../../ui/useLayout.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { PROCEDURE } from '../procedure.ts'
import { AudienceSwitch } from '../shell/Choosers.tsx'
import { Footnote } from '../shell/Footnote.tsx'
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx'
import { Wordmark } from '../shell/Wordmark.tsx'
import { openExample, openPicker, openPickerFor, useChoices } from '../state/choices.ts'
import { JointChips } from './JointChips.tsx'
import { StartChoice } from './StartChoice.tsx'
import './startScreen.css'

export function StartScreen({ layout }: { readonly layout: Layout }) {
  const words = useWords()
  const { audience, joints } = useChoices()
  const [minutes] = useState(() => Math.round(makePlan(PROCEDURE, TYPICAL_BODY, EXAMPLE).durationS / 60))
  return (
    <main className="panel start" id="story">
      <header className="panel-head">
        <Wordmark />
        <LanguageSwitch />
      </header>
      <div className="start-middle">
        <h1 className="question" tabIndex={-1}>
          {words.startQuestion}
        </h1>
        <p className="start-intro spoken">{layout === 'phone' ? words.startIntroList : words.startIntro}</p>
        {layout === 'phone' && <JointChips />}
        {joints.length > 0 && <StartChoice />}
        {joints.length === 0 && (
          <ul className="start-ways">
            <Way icon="letter" title={words.startLetter} hint={words.startLetterHint} onOpen={openPicker} />
            <Way
              icon="example"
              title={words.startExample}
              hint={words.startExampleHint(minutes)}
              onOpen={openExample}
            />
            {audience === 'clinician' && (
              <Way
                icon="bedside"
                title={words.startBedside}
                hint={words.startBedsideHint}
                onOpen={() => openPickerFor('bedside')}
              />
            )}
          </ul>
        )}
        <p className="quiet">{words.startWhyTest}</p>
      </div>
      <div className="panel-foot">
        <div className="start-reader">
          <span aria-hidden="true">{words.iAmA}</span>
          <AudienceSwitch />
        </div>
        <Footnote />
      </div>
    </main>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly title: string
  readonly hint: string
  readonly onOpen: () => void
}

function Way({ icon, title, hint, onOpen }: WayProps) {
  return (
    <li>
      <button type="button" className="way-in" onClick={onOpen}>
        <Icon name={icon} />
        <span className="way-in-words">
          <span className="heading">{title}</span>
          <span className="quiet">{hint}</span>
        </span>
        <Icon name="arrowRight" />
      </button>
    </li>
  )
}
