// Six weeks as a ribbon: sore, then skin like sunburn, then relief that grows.
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { WEEKS_RIBBON } from '../../words/reading/paperText.ts'

const { sorenessDays, sunburnDays, reliefGrowsDays, endDays } = WEEKS_RIBBON
const DAYS_PER_WEEK = 7
const WEEKS = Array.from({ length: endDays / DAYS_PER_WEEK }, (_, i) => i + 1)

export function WeeksRibbon() {
  const { weeksRibbon } = useCatalogue()
  return (
    <section className="weeks">
      <h2 className="heading">{weeksRibbon.title}</h2>
      <div className="weeks-chart">
        <ol className="weeks-scale">
          {WEEKS.map((week) => (
            <li key={week}>{weeksRibbon.week(week)}</li>
          ))}
        </ol>
        <Span kind="soreness" from={sorenessDays[0] - 1} to={sorenessDays[1]} text={weeksRibbon.soreness} />
        <Span
          kind="sunburn"
          from={sunburnDays[0] - DAYS_PER_WEEK}
          to={sunburnDays[1]}
          text={weeksRibbon.sunburn}
        />
        <Span
          kind="relief"
          from={reliefGrowsDays[0]}
          to={endDays}
          full={reliefGrowsDays[1]}
          text={weeksRibbon.relief}
        />
        <span className="weeks-now" />
      </div>
    </section>
  )
}

interface SpanProps {
  readonly kind: 'soreness' | 'sunburn' | 'relief'
  /** Days after the heat. */
  readonly from: number
  readonly to: number
  /** Day from which it is at its full. */
  readonly full?: number
  readonly text: string
}

function Span({ kind, from, to, full = from, text }: SpanProps) {
  return (
    <div
      className="weeks-span"
      data-kind={kind}
      style={{ '--from': from / endDays, '--to': to / endDays, '--full': (full - from) / (to - from) }}
    >
      <span className="weeks-bar" />
      <span className="weeks-words">{text}</span>
    </div>
  )
}
