// What stands round the bench and round the page about its model alike: words of the language, mark, link and menu.
import { type ReactNode, use } from 'react'
import { BenchTextContext } from '../../words/benchText.ts'
import { loadWords } from '../../words/loadWords.ts'
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx'
import { Wordmark } from '../shell/Wordmark.tsx'
import { useChoices } from '../state/choices.ts'
import { useStory } from '../state/story.ts'
import { LinkButton } from '../story/LinkButton.tsx'
import { MenuButton } from '../story/MenuButton.tsx'

/** Suspends until the words are there. */
export function BenchFrame({ children }: { readonly children: ReactNode }) {
  const language = useChoices((choices) => choices.language)
  return <BenchTextContext value={use(loadWords(language, 'bench'))}>{children}</BenchTextContext>
}

export function BenchHead() {
  return (
    <header className="panel-head">
      <Wordmark />
      <div className="panel-tools">
        <LanguageSwitch />
        <LinkButton />
        <MenuButton plan={useStory((story) => story.plan)} />
      </div>
    </header>
  )
}
