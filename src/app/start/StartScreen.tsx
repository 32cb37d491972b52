// The opening question and the two ways in. The spine beside it is the third.
import { useState } from 'react'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { EXAMPLE } from '../../packs/lumbar-medial-branch/choice.ts'
import { makePlan } from '../../story/plan.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { PROCEDURE } from '../procedure.ts'
import { AudienceSwitch } from '../shell/Choosers.tsx'
import { Footnote } from '../shell/Footnote.tsx'
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx'
import { Wordmark } from '../shell/Wordmark.tsx'
import { openExample, openPickerFor, useChoices } from '../state/choices.ts'
import './startScreen.css'

export function StartScreen() {
  const words = useWords()
  const audience = useChoices((choices) => choices.audience)
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
        <p className="start-intro spoken">{words.startIntro}</p>
        <ul className="start-ways">
          <Way
            icon="letter"
            title={words.startLetter}
            hint={words.startLetterHint}
            onOpen={() => openPickerFor('full')}
          />
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
