// The lesion bench: settings, section and numbers, what is published. Everything answers while a slider is dragged.
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { LesionChoice } from '../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import type { LesionClient } from '../physics/lesionClient.ts'
import { Icon } from '../ui/Icon.tsx'
import { numberIn, useBenchText } from '../words/benchText.ts'
import { answerOf, type BenchAnswer } from './answer.ts'
import { writeBench } from './benchCode.ts'
import { BENCH_ICONS } from './benchIcons.ts'
import { type BenchSettings, DEFAULT_BENCH, mayPair } from './benchSettings.ts'
import { Controls } from './Controls.tsx'
import { Curves } from './Curves.tsx'
import { Numbers } from './Numbers.tsx'
import { Predict } from './Predict.tsx'
import { Published } from './Published.tsx'
import { type Prediction, standing } from './prediction.ts'
import { Sections } from './Sections.tsx'
import { StoryUse } from './StoryUse.tsx'
import { type LesionOfSettings, startWorker, useLesion } from './useLesion.ts'
import './bench.css'

export interface BenchProps {
  readonly settings: BenchSettings
  readonly onChange: (settings: BenchSettings) => void
  /** Puts the heat into the story. */
  readonly onUse: (choice: LesionChoice) => void
  readonly onAbout: () => void
  readonly onSpine: () => void
  /** What the house puts round it: its mark, link and menu; the study's entry; what it is not for. */
  readonly head: ReactNode
  readonly source: ReactNode
  readonly foot: ReactNode
  /** Makes what solves; a worker unless another is given. */
  readonly makeClient?: () => LesionClient
}

export function Bench(props: BenchProps) {
  const { settings, onChange, onUse, onAbout, onSpine, head, source, foot, makeClient = startWorker } = props
  const text = useBenchText()
  const [client] = useState(makeClient)
  useEffect(() => () => client.close(), [client])
  const lesion = useLesion(client, settings)
  const [made, setPrediction] = useState<Prediction>({ kind: 'off' })
  const code = writeBench(settings)
  const prediction = standing(made, code)
  const isPair = settings.needles === 'two' && mayPair(settings.heat)
  const isHidden = prediction.kind === 'guessing'
  const guessMm = prediction.kind !== 'off' && prediction.what === 'width' ? prediction.guessMm : null
  const answer = useMemo(
    () => (lesion.timeline ? answerOf(lesion.timeline, settings) : null),
    [lesion.timeline, settings],
  )
  return (
    <main className="bench" id="story">
      <div className="bench-panel">
        {head}
        <h1 className="title" tabIndex={-1}>
          {text.title}
        </h1>
        <p className="bench-note">{text.intro}</p>
        <Controls settings={settings} onChange={onChange} />
        <div className="bench-buttons">
          <button type="button" className="word-button" onClick={() => onChange(DEFAULT_BENCH)}>
            <Icon path={BENCH_ICONS.reset} />
            {text.reset}
          </button>
          <button type="button" className="word-button" onClick={onAbout}>
            <Icon path={BENCH_ICONS.formula} />
            {text.about}
          </button>
        </div>
        <StoryUse
          heat={settings.heat}
          isPair={isPair}
          onLesions={(lesionsPerNerve) =>
            onChange({ ...settings, heat: { ...settings.heat, lesionsPerNerve } })
          }
          onUse={() => onUse(settings.heat)}
        />
        {foot}
      </div>
      <div className="bench-area">
        <button type="button" className="word-button bench-spine" onClick={onSpine}>
          <Icon path={BENCH_ICONS.spine} />
          {text.onTheSpine}
        </button>
        <State lesion={lesion} isPair={isPair} />
        {!answer && (
          <figure className="bench-figure bench-figure-large" aria-label={text.sectionAlong}>
            <p className="section">{text.starting}</p>
          </figure>
        )}
        {answer && (
          <Sections answer={answer} settings={settings} isHidden={isHidden} guessMm={guessMm}>
            {isHidden ? (
              <p className="bench-nothing">{text.hidden}</p>
            ) : (
              <Numbers answer={answer} settings={settings} />
            )}
          </Sections>
        )}
      </div>
      <div className="bench-panel bench-beside">
        {answer && (
          <>
            <Predict prediction={prediction} answer={answer} settings={code} onChange={setPrediction} />
            <Published
              client={client}
              settings={settings}
              answer={answer}
              guessMm={guessMm}
              isHidden={isHidden}
              source={source}
            />
            {!isHidden && <Curves answer={answer} />}
          </>
        )}
      </div>
      <LiveNumbers answer={isHidden ? null : answer} settings={settings} />
    </main>
  )
}

/** What the solver is doing, when it is worth a word. */
function State({ lesion, isPair }: { readonly lesion: LesionOfSettings; readonly isPair: boolean }) {
  const text = useBenchText()
  const { timeline, progress, failure } = lesion
  if (failure !== null)
    return (
      <div className="bench-state" role="alert">
        <p>{text.failed(failure)}</p>
        <button type="button" className="word-button" onClick={lesion.retry}>
          {text.tryAgain}
        </button>
      </div>
    )
  if (lesion.isCancelled)
    return (
      <div className="bench-state" role="status">
        <p>{text.cancelled}</p>
        <button type="button" className="word-button" onClick={lesion.retry}>
          {text.tryAgain}
        </button>
      </div>
    )
  if (timeline === null) return null
  return (
    <div className="bench-state">
      {progress !== null && isPair && (
        <>
          <label>
            {text.computing(Math.round(100 * progress))} <progress max="1" value={progress} />
          </label>
          <button type="button" className="word-button" onClick={lesion.cancel}>
            {text.cancel}
          </button>
        </>
      )}
      {(progress === null || !isPair) && timeline.resolution === 'coarse' && <p>{text.coarse}</p>}
    </div>
  )
}

/** After so long without another answer the numbers are said, ms: not with every step of a slider. */
const QUIET_MS = 700

/** Size and captured nerve for those who listen. */
function LiveNumbers({
  answer,
  settings,
}: {
  readonly answer: BenchAnswer | null
  readonly settings: BenchSettings
}) {
  const text = useBenchText()
  const [said, setSaid] = useState('')
  const edge = text.edgeNames[settings.rule]
  const number = (mm: number): string => numberIn(mm, 1, text)
  const now = !answer
    ? ''
    : answer.size
      ? text.describeSection(
          `${text.widthMark(number(answer.size.widthMm))}, ${text.lengthMark(number(answer.size.lengthMm))}`,
          number(answer.captured.lengthMm),
          edge,
        )
      : text.describeNothing(edge)
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(now), QUIET_MS)
    return () => window.clearTimeout(timer)
  }, [now])
  return (
    <p className="heard" role="status">
      {said}
    </p>
  )
}
