import { useRef } from 'react'
import { useWords } from '../CatalogueContext.ts'
import { bestRelief, EXAMPLE_DIARY, NUMB_UNTIL_H } from './painDiary.ts'
import { useWidth } from './useWidth.ts'

const HEIGHT = 270
const LEFT = 34
const RIGHT = 10
const TOP = 26
/** Narrower than this, words stand beside what they name instead of inside it. */
const NARROW = 440
const BOTTOM = 46
const LAST_H = 10
const HOURS = [0, 1, 2, 3, 4, 5, 6, 8, 10]
const SCORES = [0, 2, 4, 6, 8, 10]

/** Pain from 0 to 10 over the hours after the shot; the line draws itself as the step is told. */
export function Diary() {
  const words = useWords()
  const figure = useRef<HTMLElement>(null)
  const width = useWidth(figure, 560)
  const x = (hours: number): number => LEFT + ((width - LEFT - RIGHT) * hours) / LAST_H
  const y = (score: number): number => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * score) / 10
  const relief = bestRelief(EXAMPLE_DIARY)
  const isNarrow = width < NARROW
  const line = EXAMPLE_DIARY.map(
    ({ hoursAfter, score }, i) => `${i === 0 ? 'M' : 'L'}${x(hoursAfter)} ${y(score)}`,
  ).join('')
  return (
    <figure ref={figure} className="diary">
      <figcaption>
        <h2 className="heading">{words.diaryTitle}</h2>
        <p className="quiet">{words.diaryExample}</p>
      </figcaption>
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={described(words)}
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
        {relief && (
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
        <path className="diary-line" pathLength="1" d={line} />
        {EXAMPLE_DIARY.map(({ hoursAfter, score }) => (
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
    </figure>
  )
}

const described = (words: ReturnType<typeof useWords>): string =>
  EXAMPLE_DIARY.map(({ hoursAfter, score }) =>
    hoursAfter === 0 ? words.diaryPointBefore(score) : words.diaryPoint(String(hoursAfter), score),
  ).join('. ')
