// One source: what it says, its identifiers as text, whether and when it was checked, who paid.
import { SOURCES, type Source, type SourceKey } from '../../anatomy/sources.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import './sourceList.css'

interface SourceEntryProps {
  readonly sourceKey: SourceKey
  /** What it says, as far as this project leans on it; null while these words are on their way. */
  readonly says: string | null
}

export function SourceEntry({ sourceKey, says }: SourceEntryProps) {
  const words = useWords()
  const { citation, doi, pmid, pmc, status, readOn, paidBy }: Source = SOURCES[sourceKey]
  const isChecked = status === 'checked'
  const identifiers = [
    doi && `${words.sourceDoi} ${doi}`,
    pmid && `${words.sourcePmid} ${pmid}`,
    pmc && `${words.sourcePmc} ${pmc}`,
  ].filter(Boolean)
  return (
    <>
      {says && <p className="source-says">{says}</p>}
      <p className="source-citation">{citation}</p>
      {identifiers.length > 0 && <p className="source-identifiers quiet">{identifiers.join(', ')}</p>}
      <p className="source-status quiet">
        <Icon name={isChecked ? 'checked' : 'fromMemory'} small />
        {isChecked ? words.sourceChecked : words.sourceFromMemory}
        {readOn && `. ${words.sourceReadOn(readOn)}`}
        {paidBy && `. ${words.sourcePaidBy}`}
      </p>
    </>
  )
}
