// The visits along one stem: test day, the wait, heat day, the weeks after.
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { VISITS } from '../../words/reading/visits.ts'
import { CitedSources } from './CitedSources.tsx'
import './reading.css'

export function VisitTimeline({ texts }: { readonly texts: ReadingCatalogue }) {
  return (
    <ol className="visits">
      {VISITS.map(({ id, sources }) => {
        const { when, title, patient } = texts.visits[id]
        return (
          <li key={id}>
            <p className="quiet">{when}</p>
            <h3 className="heading">{title}</h3>
            <p className="spoken">{patient.join(' ')}</p>
            <CitedSources sources={sources} texts={texts} />
          </li>
        )
      })}
    </ol>
  )
}
