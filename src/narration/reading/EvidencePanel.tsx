// What studies and guidelines say, in the reader's own telling; the fair summary first.
import { CORRECTIONS } from '../../words/reading/corrections.ts'
import { EVIDENCE, type EvidenceId, type EvidenceRow } from '../../words/reading/evidence.ts'
import { PAYERS } from '../../words/reading/payers.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { useAudience } from '../panel/audienceContext.ts'
import { CitedSources } from './CitedSources.tsx'
import { DisputeMap } from './DisputeMap.tsx'
import { EvidenceItem } from './EvidenceItem.tsx'
import { sentencesFor } from './sentencesFor.ts'
import './reading.css'

const ROWS: readonly (EvidenceRow & { readonly id: EvidenceId })[] = EVIDENCE
const isGuideline = ({ kind }: EvidenceRow): boolean => kind === 'guideline'

export function EvidencePanel({ texts }: { readonly texts: ReadingCatalogue }) {
  const audience = useAudience()
  const words = texts.beside.evidence
  return (
    <div className="reading">
      <p className="reading-lead spoken">{sentencesFor(texts.evidenceInShort, audience).join(' ')}</p>
      <DisputeMap texts={texts} />
      <section>
        <h3 className="heading">{words.studiesTitle}</h3>
        {ROWS.filter((row) => !isGuideline(row)).map((row) => (
          <EvidenceItem key={row.id} row={row} texts={texts} />
        ))}
      </section>
      <section>
        <h3 className="heading">{words.guidelinesTitle}</h3>
        {ROWS.filter(isGuideline).map((row) => (
          <EvidenceItem key={row.id} row={row} texts={texts} />
        ))}
      </section>
      <section>
        <h3 className="heading">{words.payersTitle}</h3>
        {PAYERS.map(({ id, sources }) => {
          const { title, ...tellings } = texts.payers[id]
          return (
            <article key={id} className="correction">
              <p>
                <b>{title}</b>
              </p>
              <p className="evidence-said spoken">{sentencesFor(tellings, audience).join(' ')}</p>
              <CitedSources sources={sources} texts={texts} />
            </article>
          )
        })}
      </section>
      <section>
        <h3 className="heading">{words.correctionsTitle}</h3>
        {CORRECTIONS.map(({ id, sources }) => {
          const { said, verdict, ...tellings } = texts.corrections[id]
          return (
            <article key={id} className="correction">
              <p className="quiet">
                {words.quoted(said)} <b>{verdict}</b>
              </p>
              <p className="evidence-said spoken">{sentencesFor(tellings, audience).join(' ')}</p>
              <CitedSources sources={sources} texts={texts} />
            </article>
          )
        })}
      </section>
    </div>
  )
}
