// The reader's own scores, apart from the example of the story: the chart, the relief, what each rule says.
import { type ReactNode, useId, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import type { DiaryText } from '../../words/reading/besideText.ts'
import { People100 } from '../paper/People100.tsx'
import { DiaryChart } from './DiaryChart.tsx'
import { type DiaryKeeper, DiaryKeeping, placeWords } from './DiaryKeeping.tsx'
import { OwnRelief } from './OwnRelief.tsx'
import { OwnRules } from './OwnRules.tsx'
import {
  EMPTY_DIARY,
  isUnrated,
  nearestHours,
  type OwnDiary,
  rate,
  reliefsOf,
  scoresOf,
  type TestKey,
  withoutSecond,
  withSecond,
} from './ownDiary.ts'
import { PrintedScores } from './PrintedScores.tsx'
import { ScoreSliders } from './ScoreSliders.tsx'
import '../paper/paper.css'
import './ownDiary.css'

interface OwnDiaryPageProps {
  readonly text: DiaryText
  readonly diary: OwnDiary
  readonly onChange: (diary: OwnDiary) => void
  readonly keeper: DiaryKeeper
  /** The way back, where there is something to go back to. */
  readonly back?: ReactNode
}

export function OwnDiaryPage({ text, diary, onChange, keeper, back }: OwnDiaryPageProps) {
  const words = useWords()
  /** The scores that others took the place of at one press, to be had back. */
  const [replaced, setReplaced] = useState<OwnDiary | null>(null)
  const replaceWith = (next: OwnDiary): void => {
    setReplaced(isUnrated(diary) ? null : diary)
    onChange(next)
  }
  const [chosen, setChosen] = useState<TestKey>('first')
  const shown: TestKey = diary.second ? chosen : 'first'
  const test = diary[shown] ?? diary.first
  const reliefs = reliefsOf(diary)
  const scores = scoresOf(test)
  const otherTest = shown === 'first' ? diary.second : diary.first
  const said = scores.map(({ hoursAfter, score }) => `${text.time(hoursAfter)}: ${text.score(score)}`)
  return (
    <section className="own-diary" aria-label={text.title}>
      <div className="own-diary-body">
        <div className="own-diary-entry">
          <h2 className="heading own-diary-title">{text.title}</h2>
          <p className="quiet">{placeWords(text.keeping, keeper.place).join(' ')}</p>
          {diary.second && <TestSwitch text={text} shown={shown} onShow={setChosen} />}
          <div className="own-diary-chart">
            <DiaryChart
              scores={scores}
              other={otherTest ? scoresOf(otherTest) : []}
              relief={reliefs[shown === 'first' ? 0 : 1]}
              label={[text.chart, ...(said.length > 0 ? said : [text.unrated])].join('. ')}
              onPoint={(hours, score) => onChange(rate(diary, shown, nearestHours(hours), score))}
            />
          </div>
          <p className="own-diary-hint">{text.hint.join(' ')}</p>
          <ScoreSliders
            text={text}
            legend={text.test(shown === 'first' ? 1 : 2)}
            test={test}
            onRate={(hours, score) => onChange(rate(diary, shown, hours, score))}
          />
          <div className="own-diary-tools">
            <button type="button" className="word-button" onClick={() => replaceWith(EMPTY_DIARY)}>
              <Icon name="startAgain" />
              {words.diaryStartAgain}
            </button>
            {replaced && (
              <button
                type="button"
                className="word-button"
                onClick={() => {
                  onChange(replaced)
                  setReplaced(null)
                }}
              >
                <Icon name="repeat" />
                {text.keeping.bringBack}
              </button>
            )}
            {back}
          </div>
          <PrintedScores text={text} diary={diary} />
        </div>
        <div className="own-diary-reading">
          <OwnRelief text={text} diary={diary} reliefs={reliefs} />
          <OwnRules text={text} percents={[reliefs[0]?.percent ?? null, reliefs[1]?.percent ?? null]} />
          <div className="own-diary-second">
            <p className="quiet">{text.secondHint.join(' ')}</p>
            <button
              type="button"
              className="word-button"
              onClick={() => {
                setChosen(diary.second ? 'first' : 'second')
                onChange(diary.second ? withoutSecond(diary) : withSecond(diary))
              }}
            >
              <Icon name={diary.second ? 'close' : 'repeat'} />
              {diary.second ? text.removeSecond : words.diaryAddSecond}
            </button>
          </div>
        </div>
        <DiaryKeeping text={text.keeping} diary={diary} keeper={keeper} onOpen={replaceWith} />
        <div className="own-diary-people">
          <People100 />
        </div>
      </div>
    </section>
  )
}

interface TestSwitchProps {
  readonly text: DiaryText
  readonly shown: TestKey
  readonly onShow: (test: TestKey) => void
}

/** Which of the two tests the chart and the sliders are about. */
function TestSwitch({ text, shown, onShow }: TestSwitchProps) {
  const words = useWords()
  const name = useId()
  return (
    <fieldset className="test-switch">
      <legend className="heard">{words.diaryTitle}</legend>
      {(['first', 'second'] as const).map((test) => (
        <label key={test} data-checked={test === shown || undefined}>
          <input type="radio" name={name} checked={test === shown} onChange={() => onShow(test)} />
          <span>{text.test(test === 'first' ? 1 : 2)}</span>
        </label>
      ))}
    </fieldset>
  )
}
