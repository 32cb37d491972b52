// A difference in pain as a dot on a line, with its 95 % interval where it is known; zero is no difference.
import { useRef } from 'react'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { EvidenceWords } from '../../words/reading/besideText.ts'
import type { Effect } from '../../words/reading/evidence.ts'
import { useWidth } from '../paper/useWidth.ts'

interface EffectIntervalProps {
  readonly effect: Effect
  readonly words: EvidenceWords
}

const HEIGHT = 92
const EDGE = 16
/** Points of 10 shown on either side of no difference. */
const REACH = 4
const TICKS = [-4, -2, 0, 2, 4]

export function EffectInterval({ effect, words }: EffectIntervalProps) {
  const figure = useRef<HTMLElement>(null)
  const width = useWidth(figure, 456)
  const x = (points: number): number => EDGE + ((width - 2 * EDGE) * (points + REACH)) / (2 * REACH)
  const { decimalMark } = useCatalogue().values
  const say = (points: number): string => points.toFixed(2).replace('-', '−').replace('.', decimalMark)
  const { beside, points, interval, term } = effect
  const [low, high] = interval ?? [points, points]
  return (
    <figure ref={figure} className="effect">
      <figcaption>
        {words.effectAxis[beside]}
        {term && `, ${words.term[term]}`}:{' '}
        <b>{interval ? words.effect(say(points), say(low), say(high)) : say(points)}</b>
      </figcaption>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <path className="effect-axis" d={`M${EDGE} 52H${width - EDGE}`} />
        {TICKS.map((tick) => (
          <g key={tick}>
            <path className="effect-axis" d={`M${x(tick)} ${tick === 0 ? 16 : 46}V58`} />
            <text x={x(tick)} y="76" textAnchor="middle">
              {String(tick).replace('-', '−')}
            </text>
          </g>
        ))}
        <text x={x(0) - 10} y="14" textAnchor="end">
          {words.lessPain}
        </text>
        <text x={x(0) + 10} y="14">
          {words.morePain}
        </text>
        {interval && (
          <path className="effect-range" d={`M${x(low)} 34H${x(high)}M${x(low)} 27V41M${x(high)} 27V41`} />
        )}
        <circle className="effect-dot" cx={x(points)} cy="34" r="7" />
      </svg>
    </figure>
  )
}
