import { SOURCES, type Source, type SourceKey } from '../../anatomy/sources.ts'
import { useWords } from '../CatalogueContext.ts'
import { Icon } from '../Icon.tsx'
import './sourceList.css'

interface SourceListProps {
  /** Sources with the sentences that lean on them; without any, the sources alone. */
  readonly sources: readonly { readonly key: SourceKey; readonly claims: readonly string[] }[]
}

/** Each source with what it is asked for, its identifiers as text, and whether it was checked. */
export function SourceList({ sources }: SourceListProps) {
  const words = useWords()
  return (
    <>
      <ul className="source-list">
        {sources.map(({ key, claims }) => (
          <li key={key}>
            {claims.map((claim) => (
              <p key={claim} className="source-claim spoken">
                {claim}
              </p>
            ))}
            <SourceEntry source={SOURCES[key]} />
          </li>
        ))}
      </ul>
      {sources.length > 0 && <p className="footnote">{words.sourceAbstractNote}</p>}
    </>
  )
}

function SourceEntry({ source }: { readonly source: Source }) {
  const words = useWords()
  const isChecked = source.status === 'checked'
  const identifiers = [
    source.doi && `${words.sourceDoi} ${source.doi}`,
    source.pmid && `${words.sourcePmid} ${source.pmid}`,
    source.pmc && `${words.sourcePmc} ${source.pmc}`,
  ].filter(Boolean)
  return (
    <>
      <p className="source-citation">{source.citation}</p>
      {identifiers.length > 0 && <p className="source-identifiers quiet">{identifiers.join(', ')}</p>}
      <p className="source-status quiet">
        <Icon name={isChecked ? 'checked' : 'fromMemory'} small />
        {isChecked ? words.sourceChecked : words.sourceFromMemory}
      </p>
    </>
  )
}
