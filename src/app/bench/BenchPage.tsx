// The lesion bench and the page about its model, in the house: address, language, menu, sources.
import { use, useEffect, useMemo } from 'react'
import { AboutModel } from '../../bench/about/AboutModel.tsx'
import { Bench } from '../../bench/Bench.tsx'
import { readBench, writeBench } from '../../bench/benchCode.ts'
import { type BenchSettings, DEFAULT_BENCH } from '../../bench/benchSettings.ts'
import { SourceEntry } from '../../narration/panel/SourceEntry.tsx'
import { readLesionChoice } from '../../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { BenchTextContext } from '../../words/benchText.ts'
import { loadWords } from '../../words/loadWords.ts'
import { Footnote } from '../shell/Footnote.tsx'
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx'
import { Wordmark } from '../shell/Wordmark.tsx'
import {
  openBench,
  openHeatModel,
  openStart,
  openStory,
  refuse,
  setBench,
  useChoices,
} from '../state/choices.ts'
import { useStory } from '../state/story.ts'
import { LinkButton } from '../story/LinkButton.tsx'
import { MenuButton } from '../story/MenuButton.tsx'
import { tellHeat } from './tellHeat.ts'

export function BenchPage({ page }: { readonly page: 'bench' | 'model' }) {
  const language = useChoices((choices) => choices.language)
  const text = use(loadWords(language, 'bench'))
  const settings = useBenchSettings()
  const head = (
    <header className="panel-head">
      <Wordmark />
      <div className="panel-tools">
        <LanguageSwitch />
        <LinkButton />
        <MenuButton plan={useStory((story) => story.plan)} />
      </div>
    </header>
  )
  return (
    <BenchTextContext value={text}>
      {page === 'bench' ? (
        <Bench
          settings={settings}
          onChange={(next) => setBench(writeBench(next))}
          onUse={tellHeat}
          onAbout={openHeatModel}
          onSpine={backToSpine}
          head={head}
          source={<SourceEntry sourceKey="cosman2014" says={null} />}
          foot={<Footnote />}
        />
      ) : (
        <AboutModel onBench={openBench} head={head} foot={<Footnote />} />
      )}
    </BenchTextContext>
  )
}

/** What the address says, else the story's own heat. Words that mean nothing are named once, and go. */
function useBenchSettings(): BenchSettings {
  const bench = useChoices((choices) => choices.bench)
  const heat = useChoices((choices) => choices.heat)
  const { settings, rejected } = useMemo(
    () =>
      bench === null
        ? { settings: { ...DEFAULT_BENCH, heat: readLesionChoice(heat ?? '').choice }, rejected: [] }
        : readBench(bench),
    [bench, heat],
  )
  useEffect(() => {
    if (rejected.length === 0) return
    for (const value of rejected) refuse({ field: 'bench', value })
    setBench(writeBench(settings))
  }, [rejected, settings])
  return settings
}

const backToSpine = (): void => (useChoices.getState().joints.length > 0 ? openStory() : openStart())
