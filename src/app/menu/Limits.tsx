// What this model leaves out, and what it is not for.
import { reviewLine } from '../../narration/clinicalReview.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { MODEL_LIMITS } from '../../words/reading/modelLimits.ts'
import { openHeatModel, useChoices } from '../state/choices.ts'
import { ReadingPage } from './ReadingPage.tsx'

export function Limits() {
  const { disclaimers, words } = useCatalogue()
  const language = useChoices((choices) => choices.language)
  return (
    <ReadingPage>
      {({ modelLimits, modelLimitsTitle }) => (
        <>
          <h3 className="heading">{modelLimitsTitle}</h3>
          <ul className="plain-list">
            {MODEL_LIMITS.map((limit) => (
              <li key={limit}>{modelLimits[limit]}</li>
            ))}
          </ul>
          <button type="button" className="word-button" onClick={openHeatModel}>
            <Icon name="chart" />
            {words.menuHeatModel}
          </button>
          <div className="small-print">
            <p>{disclaimers.footerLong}</p>
            <p>{disclaimers.firstRun.join(' ')}</p>
            <p>{disclaimers.clinician.join(' ')}</p>
            <p>{disclaimers.scale}</p>
            <p>{disclaimers.independence}</p>
            <p>{disclaimers.data}</p>
            <p>{reviewLine(words, language)}</p>
          </div>
        </>
      )}
    </ReadingPage>
  )
}
