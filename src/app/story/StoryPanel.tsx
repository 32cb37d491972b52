// The words of the story: whose nerves, which step, what is said, and where it is from.
import { useEffect, useMemo } from 'react'
import { PlanTree } from '../../narration/panel/PlanTree.tsx'
import { StepText } from '../../narration/panel/StepText.tsx'
import { stepSentences } from '../../narration/panel/stepSentences.ts'
import type { Plan } from '../../story/pack.ts'
import { storyStepOf } from '../../story/plan.ts'
import type { Layout } from '../../ui/useLayout.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { titleOf } from '../../words/titles.ts'
import { useMoment } from '../clock/moments.ts'
import { AudienceSwitch } from '../shell/Choosers.tsx'
import { Footnote } from '../shell/Footnote.tsx'
import { Later } from '../shell/Later.tsx'
import { LaterInsets, LaterReadout } from '../shell/laterParts.ts'
import { Wordmark } from '../shell/Wordmark.tsx'
import { lightFromWords, useAttention } from '../state/attention.ts'
import { openPicker, useChoices } from '../state/choices.ts'
import { usePreferences } from '../state/preferences.ts'
import { playhead } from '../state/story.ts'
import { positionInChapter } from '../transport/chapters.ts'
import { ReadAloudButton } from '../voice/ReadAloudButton.tsx'
import { FoldButton } from './FoldButton.tsx'
import { FoldedPanel } from './FoldedPanel.tsx'
import { LinkButton } from './LinkButton.tsx'
import { MenuButton } from './MenuButton.tsx'
import { SourcesButton } from './SourcesButton.tsx'
import './storyPanel.css'

/** A longer list of nerves folds to the one in turn, so that the words keep their place. */
const MOST_BRANCHES = 4

interface StoryPanelProps {
  readonly plan: Plan
  readonly layout: Layout
}

export function StoryPanel({ plan, layout }: StoryPanelProps) {
  const catalogue = useCatalogue()
  const { words, titles } = catalogue
  const audience = useChoices((choices) => choices.audience)
  const lit = useAttention((attention) => attention.fromPicture)
  const stepIndex = useMoment(plan, ({ step }) => step.index)
  const current = useMoment(plan, ({ sentence }) => sentence[audience])
  const step = plan.steps[stepIndex]!
  const sentences = useMemo(
    () => stepSentences(plan, step, audience, catalogue),
    [plan, step, audience, catalogue],
  )
  const { number, count } = positionInChapter(plan, step)
  const title = titleOf(titles, step)
  useEffect(() => {
    document.title = words.pageTitleOf(title)
    return () => {
      document.title = words.pageTitle
    }
  }, [words, title])
  // What is spoken is to be read: it is never left below the player.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence or step is another place
  useEffect(() => {
    document.querySelector('.sentence[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [step, current])
  const { hasReadout, notice } = storyStepOf(plan, step)
  const isPhone = layout === 'phone'
  const isFolded = usePreferences(({ folded }) => folded) && !isPhone
  const says = plan.cut === 'bedside' && audience === 'clinician'
  if (isFolded) return <FoldedPanel plan={plan} title={title} />
  return (
    <main className="panel story-panel" id="story" data-layout={layout}>
      {!isPhone && (
        <header className="panel-head">
          <Wordmark />
          <div className="panel-tools">
            <LinkButton />
            <FoldButton folded={false} />
            <MenuButton plan={plan} />
          </div>
        </header>
      )}
      {!isPhone && <AudienceSwitch />}
      {!isPhone && (
        <PlanTree
          plan={plan}
          step={step}
          folds={layout !== 'desktop' || hasReadout === true || plan.subjects.length > MOST_BRANCHES}
          onChange={openPicker}
        />
      )}
      <section aria-label={titles.chapters[step.chapter]!}>
        <article className="step" data-reads-along={hasReadout || undefined} aria-labelledby="step-title">
          <p className="step-place">
            <b>{titles.chapters[step.chapter]!}</b>, {words.stepOf(number, count)}
          </p>
          <h1 className="title" id="step-title" tabIndex={-1}>
            {title}
          </h1>
          {says && <p className="step-says">{words.wordsToSay}</p>}
          <StepText
            key={step.key}
            sentences={sentences}
            current={current}
            lit={lit}
            onPlayFrom={(startS) => {
              playhead.seek(startS)
              playhead.play()
            }}
            onLight={lightFromWords}
          />
          {isPhone && (
            <Later>
              <LaterInsets plan={plan} />
            </Later>
          )}
          {hasReadout && (
            <Later>
              <LaterReadout plan={plan} />
            </Later>
          )}
          {!isPhone && (
            <div className="step-tools">
              <ReadAloudButton />
              <SourcesButton plan={plan} sentences={sentences} layout={layout} />
            </div>
          )}
        </article>
      </section>
      <div className="panel-foot">
        <Footnote notice={notice} />
      </div>
    </main>
  )
}
