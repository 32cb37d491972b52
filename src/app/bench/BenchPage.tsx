// The lesion bench in the house: what the address sets on it, and the way back to the spine.
import { useEffect, useMemo } from 'react'
import { Bench } from '../../bench/Bench.tsx'
import { readBench, writeBench } from '../../bench/benchCode.ts'
import { type BenchSettings, DEFAULT_BENCH } from '../../bench/benchSettings.ts'
import { SourceEntry } from '../../narration/panel/SourceEntry.tsx'
import { readLesionChoice } from '../../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { Footnote } from '../shell/Footnote.tsx'
import { openHeatModel, openStart, openStory, refuse, setBench, useChoices } from '../state/choices.ts'
import { BenchFrame, BenchHead } from './BenchFrame.tsx'
import { tellHeat } from './tellHeat.ts'

export function BenchPage() {
  const settings = useBenchSettings()
  return (
    <BenchFrame>
      <Bench
        settings={settings}
        onChange={(next) => setBench(writeBench(next))}
        onUse={tellHeat}
        onAbout={openHeatModel}
        onSpine={backToSpine}
        head={<BenchHead />}
        source={<SourceEntry sourceKey="cosman2014" says={null} />}
        foot={<Footnote />}
      />
    </BenchFrame>
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
