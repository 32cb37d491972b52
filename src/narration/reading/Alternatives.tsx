// Other treatments beside the usual heat as one table; on a narrow screen each row stands as a block of its own.

import { ALTERNATIVES } from '../../words/reading/alternatives.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { useAudience } from '../panel/audienceContext.ts'
import { CitedSources } from './CitedSources.tsx'
import { sentencesFor } from './sentencesFor.ts'
import './alternatives.css'

export function Alternatives({ texts }: { readonly texts: ReadingCatalogue }) {
  const audience = useAudience()
  const words = texts.alternativeWords
  return (
    <section className="alternatives-room">
      <h3 className="heading">{words.title}</h3>
      <p className="quiet">{words.intro.join(' ')}</p>
      <table className="alternatives">
        <thead>
          <tr>
            <th scope="col">{words.treatment}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.found}</th>
            <th scope="col">{words.mind}</th>
          </tr>
        </thead>
        <tbody>
          {ALTERNATIVES.map(({ id, sources }) => {
            const { name, what, found, mind } = texts.alternatives[id]
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-heading={words.what}>{what.join(' ')}</td>
                <td data-heading={words.found}>
                  {sentencesFor(found, audience).join(' ')}
                  <CitedSources sources={sources} texts={texts} />
                </td>
                <td data-heading={words.mind}>{mind.join(' ')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
