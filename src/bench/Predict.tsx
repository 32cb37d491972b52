// Hide, guess, reveal.
import { type RefObject, useEffect, useRef } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { RadioRow } from '../ui/RadioRow.tsx'
import { Slider } from '../ui/Slider.tsx'
import { numberIn, useBenchText } from '../words/benchText.ts'
import type { BenchAnswer } from './answer.ts'
import { BENCH_ICONS } from './benchIcons.ts'
import {
  FIRST_GUESS_MM,
  GUESS_BOUNDS_MM,
  GUESSED,
  modelSaysMm,
  type Prediction,
  verdictOf,
} from './prediction.ts'

interface PredictProps {
  readonly prediction: Prediction
  readonly answer: BenchAnswer
  /** The settings that the answer is for, as text. */
  readonly settings: string
  readonly onChange: (prediction: Prediction) => void
}

export function Predict({ prediction, answer, settings, onChange }: PredictProps) {
  const text = useBenchText()
  const number = (mm: number): string => numberIn(mm, 1, text)
  const heading = useFocusAfterChange(prediction.kind)
  const begin = (): void => onChange({ kind: 'guessing', what: 'width', guessMm: FIRST_GUESS_MM })
  if (prediction.kind === 'guessing') {
    const { what, guessMm } = prediction
    return (
      <section>
        <h2 ref={heading} className="heading" tabIndex={-1}>
          {text.predict}
        </h2>
        <RadioRow
          look="pill"
          label={text.predictWhat}
          options={GUESSED.map((value) => ({
            value,
            label: value === 'width' ? text.predictWidth : text.predictNerve,
          }))}
          value={what}
          onChange={(next) => onChange({ ...prediction, what: next })}
        />
        <Slider
          label={text.predictGuess}
          unit="mm"
          {...GUESS_BOUNDS_MM}
          step={0.5}
          value={guessMm}
          shown={number(guessMm)}
          onChange={(next) => onChange({ ...prediction, guessMm: next })}
        />
        <div className="bench-buttons">
          <button
            type="button"
            className="pill-button"
            onClick={() => onChange({ ...prediction, kind: 'revealed', settings })}
          >
            {text.reveal}
          </button>
          <button type="button" className="word-button" onClick={() => onChange({ kind: 'off' })}>
            {text.stopPredicting}
          </button>
        </div>
      </section>
    )
  }
  return (
    <section>
      <h2 ref={heading} className="heading" tabIndex={-1}>
        {text.predict}
      </h2>
      <div role="status">
        {prediction.kind === 'revealed' && <Revealed prediction={prediction} answer={answer} />}
      </div>
      {prediction.kind === 'off' && <p className="quiet">{text.predictIntro}</p>}
      <button type="button" className="word-button" onClick={begin}>
        <Icon path={BENCH_ICONS.hide} />
        {prediction.kind === 'off' ? text.predictStart : text.predictAgain}
      </button>
    </section>
  )
}

/** What was pressed goes away with each change: the keyboard goes on from the heading. */
function useFocusAfterChange(kind: Prediction['kind']): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(kind)
  useEffect(() => {
    if (before.current === kind) return
    before.current = kind
    heading.current?.focus()
  }, [kind])
  return heading
}

function Revealed({
  prediction: { what, guessMm },
  answer,
}: {
  readonly prediction: Extract<Prediction, { kind: 'revealed' }>
  readonly answer: BenchAnswer
}) {
  const text = useBenchText()
  const number = (mm: number): string => numberIn(mm, 1, text)
  const modelMm = modelSaysMm(answer, what)
  const verdict = verdictOf(guessMm, modelMm)
  return (
    <p>
      {text.guessed(number(guessMm), number(modelMm))}{' '}
      {verdict.kind === 'same'
        ? text.guessedRight
        : verdict.kind === 'more'
          ? text.guessedWider(number(verdict.byMm))
          : text.guessedNarrower(number(verdict.byMm))}
    </p>
  )
}
