// One reading over the generator's clock, with its value at the end.
import { numberIn, useBenchText } from '../words/benchText.ts'
import { useSize } from './useSize.ts'
import './curveGraph.css'

export interface Curve {
  readonly look: 'tip' | 'nerve'
  /** Shown at the curve's end; none where there is one curve only. */
  readonly name?: string
  readonly values: ArrayLike<number>
}

interface CurveGraphProps {
  readonly title: string
  readonly unit: string
  readonly timeS: ArrayLike<number>
  readonly curves: readonly Curve[]
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  /** A dotted line at this value. */
  readonly level?: number
}

const HEIGHT_PX = 108
const TOP_PX = 10
const BASE_PX = 84
const LEFT_PX = 44
const RIGHT_PX = 58

export function CurveGraph({ title, unit, timeS, curves, low, high, ticks, level }: CurveGraphProps) {
  const text = useBenchText()
  const [element, { width }] = useSize<SVGSVGElement>()
  const endS = timeS[timeS.length - 1]!
  const x = (s: number): number => LEFT_PX + ((width - LEFT_PX - RIGHT_PX) * s) / endS
  const y = (value: number): number => BASE_PX - ((value - low) / (high - low)) * (BASE_PX - TOP_PX)
  const path = (values: ArrayLike<number>): string =>
    Array.from(timeS, (s, i) => `${i === 0 ? 'M' : 'L'}${x(s).toFixed(1)} ${y(values[i]!).toFixed(1)}`).join(
      '',
    )
  return (
    <figure className="curve" aria-label={title}>
      <figcaption>
        <b>{title}</b> <span className="quiet">{unit}</span>
      </figcaption>
      <svg ref={element} height={HEIGHT_PX} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="curve-rule" d={`M${LEFT_PX} ${y(tick)}H${x(endS)}`} />
            <text x={LEFT_PX - 8} y={y(tick) + 5} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {level !== undefined && <path className="curve-level" d={`M${LEFT_PX} ${y(level)}H${x(endS)}`} />}
        {curves.map(({ look, values }) => (
          <g key={look}>
            {look === 'nerve' && <path className="curve-nerve-case" d={path(values)} />}
            <path className={`curve-${look}`} d={path(values)} />
          </g>
        ))}
        {curves.map(({ look, name, values }) => (
          <text key={look} className="curve-name" x={x(endS) + 8} y={y(values[values.length - 1]!) + 5}>
            {name ?? numberIn(values[values.length - 1]!, 1, text)}
          </text>
        ))}
        <text x={LEFT_PX} y={HEIGHT_PX - 4} textAnchor="middle">
          0 s
        </text>
        <text x={x(endS)} y={HEIGHT_PX - 4} textAnchor="middle">
          {Math.round(endS)} s
        </text>
      </svg>
    </figure>
  )
}
