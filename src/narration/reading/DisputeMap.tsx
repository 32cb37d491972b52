// The dispute as a dispute: every guideline, review and trial beside the others, all of one size.
import { EVIDENCE, type EvidenceRow } from '../../words/reading/evidence.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { KindMark } from './KindMark.tsx'

const DIRECTIONS = ['for', 'mixed', 'no difference', 'compares', 'against', 'open'] as const
const ROWS: readonly (EvidenceRow & { readonly id: (typeof EVIDENCE)[number]['id'] })[] = EVIDENCE

export function DisputeMap({ texts }: { readonly texts: ReadingCatalogue }) {
  const { evidence, beside } = texts
  return (
    <section className="dispute">
      <h3 className="heading">{beside.evidence.disputeTitle}</h3>
      <p className="quiet">{beside.evidence.disputeIntro.join(' ')}</p>
      <dl className="dispute-rows">
        {DIRECTIONS.map((direction) => (
          <div key={direction}>
            <dt>{beside.evidence.says[direction]}</dt>
            {ROWS.filter(({ says }) => says === direction).map(({ id, kind }) => (
              <dd key={id}>
                <KindMark kind={kind} />
                <span>
                  {evidence[id].title} <span className="quiet">{beside.evidence.kinds[kind]}</span>
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
