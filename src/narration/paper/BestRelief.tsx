// Percent relief, with the arithmetic beside it.
import { useWords } from '../../words/CatalogueContext.ts'
import { bindUnits } from '../../words/markup.ts'
import { bestRelief, EXAMPLE_DIARY } from './painDiary.ts'

export function BestRelief() {
  const words = useWords()
  const relief = bestRelief(EXAMPLE_DIARY)
  return (
    <section className="best-relief">
      <h2 className="heading">{words.diaryBest}</h2>
      {relief ? (
        <>
          <p className="best-relief-number">
            {relief.percent}
            <span>%</span>
          </p>
          <p className="quiet">{bindUnits(words.diaryExplain(relief.from, relief.to, relief.percent))}</p>
        </>
      ) : (
        <p className="quiet">{words.diaryNoPain}</p>
      )}
    </section>
  )
}
