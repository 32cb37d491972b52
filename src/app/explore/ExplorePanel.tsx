// Stands in the story's place while the picture is taken apart; the time of the story stays where it is.
import { useEffect, useMemo, useRef } from 'react'
import { structureIndexOf } from '../../explore/search/structureIndex.ts'
import type { Plan } from '../../story/pack.ts'
import type { Layout } from '../../ui/useLayout.ts'
import { STRUCTURE_TERMS } from '../../words/allStructureTerms.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { Footnote } from '../shell/Footnote.tsx'
import { Wordmark } from '../shell/Wordmark.tsx'
import { useChoices } from '../state/choices.ts'
import { LinkButton } from '../story/LinkButton.tsx'
import { MenuButton } from '../story/MenuButton.tsx'
import { ExploreTools } from './ExploreTools.tsx'
import { useExploreText } from './useExploreText.ts'
import '../../explore/panel/explore.css'

interface ExplorePanelProps {
  readonly plan: Plan
  readonly layout: Layout
}

export function ExplorePanel({ plan, layout }: ExplorePanelProps) {
  const { words, names } = useCatalogue()
  const text = useExploreText()
  const language = useChoices((choices) => choices.language)
  const audience = useChoices((choices) => choices.audience)
  const heading = useRef<HTMLHeadingElement>(null)
  const index = useMemo(
    () =>
      structureIndexOf((id) => {
        const { name, second } = names.nameOf(id, audience)
        return second ? [name, `${name}, ${second}`] : [name]
      }),
    [names, audience],
  )
  // On the first sight the heading has focus, so that keys and voices begin there and no touch keyboard opens.
  const isReady = text !== null
  useEffect(() => {
    if (isReady) heading.current?.focus({ preventScroll: true })
  }, [isReady])
  const title = text && text !== 'failed' ? text.title : words.explore
  useEffect(() => {
    document.title = words.pageTitleOf(title)
    return () => {
      document.title = words.pageTitle
    }
  }, [words, title])
  return (
    <main className="panel explore-panel" id="story" data-layout={layout}>
      {layout !== 'phone' && (
        <header className="panel-head">
          <Wordmark />
          <div className="panel-tools">
            <LinkButton />
            <MenuButton plan={plan} />
          </div>
        </header>
      )}
      {/* A heading stands from the first moment on, so that who listens never lands on nothing. */}
      {(text === null || text === 'failed') && <h1 className="title">{words.explore}</h1>}
      {text === 'failed' && <p role="alert">{words.textFailed}</p>}
      {text && text !== 'failed' && (
        <ExploreTools
          plan={plan}
          text={text}
          index={index}
          heading={heading}
          termsOf={STRUCTURE_TERMS[language]}
          describe={(id) => names.describe(id, audience)}
        />
      )}
      <div className="panel-foot">
        <Footnote />
      </div>
    </main>
  )
}
