// The example diary; its line draws itself as the step is told.
import { useWords } from '../../words/CatalogueContext.ts'
import { DiaryChart } from '../diary/DiaryChart.tsx'
import { bestRelief, EXAMPLE_DIARY } from './painDiary.ts'

export function Diary() {
  const words = useWords()
  return (
    <figure className="diary" aria-label={words.diaryTitle}>
      <figcaption>
        <h2 className="heading">{words.diaryTitle}</h2>
        <p className="quiet">{words.diaryExample}</p>
      </figcaption>
      <DiaryChart scores={EXAMPLE_DIARY} relief={bestRelief(EXAMPLE_DIARY)} label={described(words)} />
    </figure>
  )
}

const described = (words: ReturnType<typeof useWords>): string =>
  EXAMPLE_DIARY.map(({ hoursAfter, score }) =>
    hoursAfter === 0 ? words.diaryPointBefore(score) : words.diaryPoint(String(hoursAfter), score),
  ).join('. ')
