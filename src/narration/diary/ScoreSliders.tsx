// One slider for each time: keys, touch and pointer are the browser's own. Delete clears, Enter takes what is shown.
import type { KeyboardEvent } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { DiaryText } from '../../words/reading/besideText.ts'
import { DIARY_HOURS, type OwnTest, WORST_SCORE } from './ownDiary.ts'

interface ScoreSlidersProps {
  readonly text: DiaryText
  readonly legend: string
  readonly test: OwnTest
  readonly onRate: (hoursAfter: number, score: number | null) => void
}

/** Where the thumb of a time that was not rated rests. */
const RESTING_SCORE = 5

export function ScoreSliders({ text, legend, test, onRate }: ScoreSlidersProps) {
  return (
    <fieldset className="score-sliders">
      <legend className="heard">{legend}</legend>
      {DIARY_HOURS.map((hours, i) => (
        <ScoreSlider
          key={hours}
          text={text}
          hours={hours}
          score={test[i] ?? null}
          onRate={(score) => onRate(hours, score)}
        />
      ))}
    </fieldset>
  )
}

interface ScoreSliderProps {
  readonly text: DiaryText
  readonly hours: number
  readonly score: number | null
  readonly onRate: (score: number | null) => void
}

function ScoreSlider({ text, hours, score, onRate }: ScoreSliderProps) {
  const time = text.time(hours)
  const shown = score ?? RESTING_SCORE
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') onRate(shown)
    else if (event.key === 'Delete' || event.key === 'Backspace') onRate(null)
    else return
    event.preventDefault()
  }
  return (
    <div className="score-row" data-rated={score !== null || undefined}>
      <span className="score-time" aria-hidden="true">
        {text.shortTime(hours)}
      </span>
      <input
        type="range"
        min={0}
        max={WORST_SCORE}
        step={1}
        value={shown}
        aria-label={text.slider(time)}
        aria-valuetext={score === null ? text.unrated : text.score(score)}
        style={{ '--filled': shown / WORST_SCORE }}
        onChange={(event) => onRate(Number(event.target.value))}
        // A tap on the thumb where it rests changes nothing, and yet it is a rating.
        onPointerUp={(event) => onRate(Number(event.currentTarget.value))}
        onKeyDown={press}
      />
      <span className="score-value" aria-hidden="true">
        {score ?? '–'}
      </span>
      <button
        type="button"
        className="icon-button score-clear"
        disabled={score === null}
        title={text.clear(time)}
        onClick={() => onRate(null)}
      >
        <Icon name="close" small />
      </button>
    </div>
  )
}
