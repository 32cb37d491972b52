// Computed widths by gauge on the intervals derived from a bench study.
import { PUBLISHED } from '../physics/publishedLesions.ts'
import { numberIn, useBenchText } from '../words/benchText.ts'
import { BAND_GAUGES, type WidthOfGauge } from './useBands.ts'
import { useSize } from './useSize.ts'
import './bandPlot.css'

interface BandPlotProps {
  readonly widths: readonly WidthOfGauge[] | null
  /** The reader's own lesion, where it may be compared. */
  readonly yours: WidthOfGauge | null
  readonly guessMm: number | null
}

const HEIGHT_PX = 236
const TOP_PX = 14
const BASE_PX = 200
const LEFT_PX = 30
const LOW_MM = 2
const HIGH_MM = 12
const TICKS_MM = [4, 6, 8, 10, 12]
const BAND_PX = 44

const BANDS = { 22: PUBLISHED.width22, 16: PUBLISHED.width16 } as const

export function BandPlot({ widths, yours, guessMm }: BandPlotProps) {
  const text = useBenchText()
  const [element, { width }] = useSize<SVGSVGElement>()
  const step = (width - LEFT_PX - 20) / BAND_GAUGES.length
  /** Gauges between those of the axis stand between them. */
  const x = (gauge: number): number => LEFT_PX + step * (0.5 + (22 - gauge) / 2)
  const y = (mm: number): number => BASE_PX - ((mm - LOW_MM) / (HIGH_MM - LOW_MM)) * (BASE_PX - TOP_PX)
  const number = (mm: number): string => numberIn(mm, 1, text)
  const heard = widths?.map(({ gauge, widthMm }) => text.bandPoint(gauge, number(widthMm))).join('; ')
  return (
    <>
      <Hatching />
      <svg
        ref={element}
        className="band-plot"
        height={HEIGHT_PX}
        role="img"
        aria-label={heard ? text.bandsHeard(heard) : text.bandsNotComputed}
      >
        {TICKS_MM.map((mm) => (
          <g key={mm}>
            <path className="band-rule" d={`M${LEFT_PX} ${y(mm)}H${width}`} />
            <text x={LEFT_PX - 8} y={y(mm) + 5} textAnchor="end">
              {mm}
            </text>
          </g>
        ))}
        {([22, 16] as const).map((gauge) => (
          <rect
            key={gauge}
            className="band"
            x={x(gauge) - BAND_PX / 2}
            y={y(BANDS[gauge].high)}
            width={BAND_PX}
            height={y(BANDS[gauge].low) - y(BANDS[gauge].high)}
          />
        ))}
        {widths && (
          <path
            className="band-curve"
            d={`M${widths.map(({ gauge, widthMm }) => `${x(gauge)} ${y(widthMm)}`).join('L')}`}
          />
        )}
        {widths?.map(({ gauge, widthMm }) => (
          <circle key={gauge} className="band-dot" cx={x(gauge)} cy={y(widthMm)} r="6" />
        ))}
        {yours && yours.widthMm > LOW_MM && (
          <circle className="band-yours" cx={x(yours.gauge)} cy={y(Math.min(yours.widthMm, HIGH_MM))} r="9" />
        )}
        {guessMm !== null && yours && (
          <path className="band-guess" d={`M${x(yours.gauge) - 24} ${y(guessMm)}h48`} />
        )}
        {BAND_GAUGES.map((gauge) => (
          <text key={gauge} x={x(gauge)} y={HEIGHT_PX - 8} textAnchor="middle">
            {text.gaugeName(gauge)}
          </text>
        ))}
      </svg>
      <ul className="band-key">
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <circle className="band-dot" cx="10" cy="10" r="6" />
          </svg>
          {text.bandComputed}
        </li>
        {yours && (
          <li>
            <svg width="20" height="20" aria-hidden="true">
              <circle className="band-yours" cx="10" cy="10" r="8" />
            </svg>
            {text.bandYours}
          </li>
        )}
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <rect className="band" x="1" y="3" width="18" height="14" />
          </svg>
          {text.bandPublished}
        </li>
      </ul>
    </>
  )
}

/** The pattern of all that is published: once on a page, for every drawing on it. */
export function Hatching() {
  return (
    <svg className="heard" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="published-band"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="band-hatch" d="M0 0V6" />
        </pattern>
      </defs>
    </svg>
  )
}
