// Every publication that is leaned on: what it says, how to find it, whether it was checked.
import { useId, useState } from 'react'
import { isSourceKey, SOURCES, type SourceKey, type SourceStatus } from '../../anatomy/sources.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { SourceEntry } from '../panel/SourceEntry.tsx'
import { SearchField } from './SearchField.tsx'
import { findsText } from './searchText.ts'
import './reading.css'

const KEYS = Object.keys(SOURCES).filter(isSourceKey)
const FILTERS = ['all', 'checked', 'from memory'] as const
type Filter = (typeof FILTERS)[number]

const countOf = (status: SourceStatus): number => KEYS.filter((key) => SOURCES[key].status === status).length

interface ReferencesProps {
  readonly texts: ReadingCatalogue
  /** Who reviewed all this and when, or that nobody has. */
  readonly review: string
}

export function References({ texts, review }: ReferencesProps) {
  const words = useWords()
  const name = useId()
  const [asked, setAsked] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const said = texts.beside.references
  const labels: Readonly<Record<Filter, string>> = {
    all: said.all(KEYS.length),
    checked: said.checked(countOf('checked')),
    'from memory': said.fromMemory(countOf('from memory')),
  }
  const found = KEYS.filter(
    (key) => (filter === 'all' || SOURCES[key].status === filter) && findsText(textOf(key, texts), asked),
  )
  return (
    <>
      <p className="references-review">
        <b>{words.lastReviewed}:</b> {review}
      </p>
      <SearchField
        label={said.filter}
        clearLabel={texts.beside.clearSearch}
        value={asked}
        onChange={setAsked}
      />
      <fieldset className="filter-row">
        <legend className="heard">{said.filter}</legend>
        {FILTERS.map((each) => (
          <label key={each} data-checked={filter === each || undefined}>
            <input type="radio" name={name} checked={filter === each} onChange={() => setFilter(each)} />
            <span>{labels[each]}</span>
          </label>
        ))}
      </fieldset>
      <p className="quiet" role="status">
        {found.length > 0 ? said.found(found.length) : said.nothing(asked.trim())}
      </p>
      <ul className="source-list">
        {found.map((key) => (
          <li key={key}>
            <SourceEntry sourceKey={key} says={texts.sourceSays[key]} />
          </li>
        ))}
      </ul>
      <p className="footnote">{words.sourceAbstractNote}</p>
    </>
  )
}

function textOf(key: SourceKey, texts: ReadingCatalogue): string {
  const { citation, doi = '', pmid = '' } = SOURCES[key] as { citation: string; doi?: string; pmid?: string }
  return `${citation} ${doi} ${pmid} ${texts.sourceSays[key]}`
}
