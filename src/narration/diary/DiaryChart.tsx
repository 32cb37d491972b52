// Pain from 0 to 10 over the hours after the shot, drawn as far as `--p` has come.
import { type PointerEvent, useRef } from 'react'
import { useWords } from '../../words/CatalogueContext.ts'
import { NUMB_UNTIL_H, type PainScore, type Relief } from '../paper/painDiary.ts'
import { useWidth } from '../paper/useWidth.ts'
import './diaryChart.css'

const HEIGHT = 270
const LEFT = 34
const RIGHT = 10
const TOP = 26
const BOTTOM = 46
/** Narrower than this, words stand beside what they name instead of inside it. */
const NARROW = 440
const LAST_H = 10
const HOURS = [0, 1, 2, 3, 4, 5, 6, 8, 10]
const SCORES = [0, 2, 4, 6, 8, 10]

interface DiaryChartProps {
  readonly scores: readonly PainScore[]
  readonly relief: Relief | null
  /** Another test, drawn behind. */
  readonly other?: readonly PainScore[]
  /** The chart in words. */
  readonly label: string
  /** A point is set or moved by the pointer, at any hour of the axis; a chart without it only shows. */
  readonly onPoint?: (hours: number, score: number) => void
}

export function DiaryChart({ scores, relief, other = [], label, onPoint }: DiaryChartProps) {
  const words = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 560)
  const x = (hours: number): number => LEFT + ((width - LEFT - RIGHT) * hours) / LAST_H
  const y = (score: number): number => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * score) / 10
  const lineOf = (points: readonly PainScore[]): string =>
    points.map(({ hoursAfter, score }, i) => `${i === 0 ? 'M' : 'L'}${x(hoursAfter)} ${y(score)}`).join('')
  const isNarrow = width < NARROW
  const point = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const hours = ((event.clientX - box.left - LEFT) / (width - LEFT - RIGHT)) * LAST_H
    const score = Math.round(((HEIGHT - BOTTOM - (event.clientY - box.top)) / (HEIGHT - TOP - BOTTOM)) * 10)
    onPoint?.(hours, Math.min(10, Math.max(0, score)))
  }
  // A finger that moves scrolls; only its tap sets a point. A mouse or a pen may also drag.
  const drag = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerType !== 'touch' && event.buttons === 1) point(event)
  }
  return (
    <div ref={frame} className="diary-chart">
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={label}
        data-open={onPoint ? true : undefined}
        onPointerDown={onPoint && ((event) => event.pointerType !== 'touch' && point(event))}
        onPointerMove={onPoint && drag}
        onPointerUp={onPoint && ((event) => event.pointerType === 'touch' && point(event))}
      >
        <rect
          className="diary-numb"
          x={x(0.12)}
          y={y(10) - 4}
          width={x(NUMB_UNTIL_H) - x(0.12)}
          height={y(0) - y(10) + 4}
        />
        {SCORES.map((score) => (
          <g key={score}>
            <path
              className="diary-grid"
              data-base={score === 0 || undefined}
              d={`M${LEFT} ${y(score)}H${width - RIGHT}`}
            />
            <text x={LEFT - 14} y={y(score) + 5} textAnchor="end">
              {score}
            </text>
          </g>
        ))}
        {HOURS.map((hours) => (
          <text key={hours} x={x(hours)} y={y(0) + 22} textAnchor="middle">
            {hours}
          </text>
        ))}
        <text x={width - RIGHT} y={HEIGHT - 2} textAnchor="end">
          {words.diaryHours}
        </text>
        <text
          className="diary-strong"
          x={isNarrow ? x(0.12) : x(NUMB_UNTIL_H) - 8}
          y={isNarrow ? y(10) - 12 : y(10) + 14}
          textAnchor={isNarrow ? 'start' : 'end'}
        >
          {words.diaryNumb}
        </text>
        {relief && relief.percent > 0 && (
          <g className="diary-drop">
            <path className="diary-dotted" d={`M${x(0)} ${y(relief.from)}H${x(1.55)}`} />
            <path
              className="diary-arrow"
              d={`M${x(1.5)} ${y(relief.from)}V${y(relief.to) - 10}m-5-7 5 7 5-7`}
            />
            <text
              className="diary-strong diary-drop-words"
              x={x(1.5) + 14}
              y={isNarrow ? y(relief.from) + 22 : (y(relief.from) + y(relief.to)) / 2 + 5}
            >
              {words.diaryDrop(relief.from, relief.to)}
            </text>
          </g>
        )}
        <path className="diary-other" d={lineOf(other)} />
        {other.map(({ hoursAfter, score }) => (
          <rect
            key={hoursAfter}
            className="diary-other-point"
            x={x(hoursAfter) - 5}
            y={y(score) - 5}
            width={10}
            height={10}
          />
        ))}
        <path className="diary-line" pathLength="1" d={lineOf(scores)} />
        {scores.map(({ hoursAfter, score }) => (
          <circle
            key={hoursAfter}
            className="diary-point"
            data-best={hoursAfter === relief?.atHours || undefined}
            style={{ '--at': hoursAfter / LAST_H }}
            cx={x(hoursAfter)}
            cy={y(score)}
            r={hoursAfter === relief?.atHours ? 10 : 8}
          />
        ))}
      </svg>
    </div>
  )
}
