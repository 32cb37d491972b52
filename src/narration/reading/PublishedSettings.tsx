// Needles, medicines and heat as numbers, for those who set them: what is usual, what has been published, says who.
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { numberText } from '../../words/placeholderValues.ts'
import { PARAMETERS, type Parameter, type ParameterId } from '../../words/reading/parameters.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { CitedSources } from './CitedSources.tsx'
import './reading.css'

const ROWS: readonly (Parameter & { readonly id: ParameterId })[] = PARAMETERS

export function PublishedSettings({ texts }: { readonly texts: ReadingCatalogue }) {
  const { values } = useCatalogue()
  const words = texts.beside.settings
  return (
    <div className="reading">
      <section>
        <p className="quiet">{words.intro.join(' ')}</p>
        <ul className="risk-list">
          {ROWS.map(({ id, default: usual, unit, sources }) => (
            <li key={id}>
              <h4>{texts.parameters[id].name}</h4>
              <p>
                <strong>
                  {words.usual}: {numberText(usual, values.decimalMark)}{' '}
                  {unit === 'weeks' || unit === 'months' ? words.spans[unit] : unit}
                </strong>
              </p>
              <p>
                {words.published}: {texts.parameters[id].range}
              </p>
              <CitedSources sources={sources} texts={texts} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
