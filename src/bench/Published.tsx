// The model beside what has been published, and where it falls short: bench tissue only.
import type { LesionClient } from '../physics/lesionClient.ts'
import { VALIDATION } from '../physics/validation.ts'
import { numberIn, useBenchText } from '../words/benchText.ts'
import type { BenchAnswer } from './answer.ts'
import { BandPlot } from './BandPlot.tsx'
import type { BenchSettings } from './benchSettings.ts'
import { BAND_SETTING, useBands } from './useBands.ts'

interface PublishedProps {
  readonly client: LesionClient
  readonly settings: BenchSettings
  readonly answer: BenchAnswer
  readonly guessMm: number | null
  readonly isHidden: boolean
  /** The study, with its identifiers and whether it was checked. */
  readonly source: React.ReactNode
}

export function Published({ client, settings, answer, guessMm, isHidden, source }: PublishedProps) {
  const text = useBenchText()
  const { heat, tissue } = settings
  const widths = useBands(client, heat.activeTipMm)
  const isBench = tissue === 'bench'
  const isExplored =
    heat.electrode === 'conventional' &&
    heat.setC === BAND_SETTING.setC &&
    heat.holdS === BAND_SETTING.holdS &&
    answer.timeline.settings.arrangement.kind === 'single'
  const yours =
    isBench && !isHidden && answer.width51Mm > 0 ? { gauge: heat.gauge, widthMm: answer.width51Mm } : null
  return (
    <section>
      <h2 className="heading">{text.bands}</h2>
      <p className="quiet">
        {text.bandsNote(numberIn(heat.activeTipMm, Number.isInteger(heat.activeTipMm) ? 0 : 1, text))}
      </p>
      <BandPlot widths={isHidden ? null : widths} yours={yours} guessMm={yours ? guessMm : null} />
      {!isBench && <p className="bench-note">{text.bandsOnlyBench}</p>}
      {isBench && !isExplored && <p className="bench-note">{text.bandsOtherSettings}</p>}
      <h3 className="heading bench-short">{text.shortTitle}</h3>
      <p>{shortfallText(text)}</p>
      {source}
    </section>
  )
}

function shortfallText(text: ReturnType<typeof useBenchText>): string {
  const of = (key: 'gaugePercent' | 'gaugeMm', digits: number): string[] =>
    VALIDATION.published
      .filter((row) => row.key === key)
      .map(({ computed }) => numberIn(computed, digits, text))
  const { low, high } = VALIDATION.published.find(({ key }) => key === 'gaugePercent')!
  return text.short(of('gaugePercent', 0), low, high, of('gaugeMm', 1))
}
