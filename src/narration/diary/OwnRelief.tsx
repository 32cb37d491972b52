// Percent relief of each test with the arithmetic beside it, or what is missing to read it. Said when it changes.
import { useWords } from '../../words/CatalogueContext.ts'
import { bindUnits } from '../../words/markup.ts'
import type { DiaryText } from '../../words/reading/besideText.ts'
import { NUMB_UNTIL_H, type Relief } from '../paper/painDiary.ts'
import type { OwnDiary, OwnTest } from './ownDiary.ts'

interface OwnReliefProps {
  readonly text: DiaryText
  readonly diary: OwnDiary
  readonly reliefs: readonly [Relief | null, Relief | null]
}

export function OwnRelief({ text, diary, reliefs }: OwnReliefProps) {
  const words = useWords()
  return (
    <section className="best-relief">
      <h3 className="heading">{words.diaryBest}</h3>
      <div role="status" className="own-relief-tests">
        <TestRelief text={text} name={diary.second && text.test(1)} test={diary.first} relief={reliefs[0]} />
        {diary.second && (
          <TestRelief text={text} name={text.test(2)} test={diary.second} relief={reliefs[1]} />
        )}
      </div>
      <p className="quiet own-relief-window">{text.window(NUMB_UNTIL_H).join(' ')}</p>
    </section>
  )
}

interface TestReliefProps {
  readonly text: DiaryText
  readonly name: string | null
  readonly test: OwnTest
  readonly relief: Relief | null
}

function TestRelief({ text, name, test, relief }: TestReliefProps) {
  const words = useWords()
  return (
    <div className="test-relief">
      {name && <p className="test-relief-name">{name}</p>}
      {relief ? (
        <>
          <p className="best-relief-number">
            {relief.percent}
            <span>%</span>
          </p>
          <p className="quiet">
            {relief.percent > 0
              ? bindUnits(words.diaryExplain(relief.from, relief.to, relief.percent))
              : words.diaryNoDrop}
          </p>
        </>
      ) : (
        <p className="quiet">{test[0] === 0 ? words.diaryNoPain : text.needs.join(' ')}</p>
      )}
    </div>
  )
}
