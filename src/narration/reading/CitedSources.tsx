// "3 sources", one tap away: what each says, how to find it, whether it was checked.
import type { SourceKey } from '../../anatomy/sources.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { SourceEntry } from '../panel/SourceEntry.tsx'

interface CitedSourcesProps {
  readonly sources: readonly SourceKey[]
  readonly texts: ReadingCatalogue
}

export function CitedSources({ sources, texts }: CitedSourcesProps) {
  return (
    <details className="cited">
      <summary>
        <Icon name="sources" small />
        {texts.beside.references.ofThis(sources.length)}
      </summary>
      <ul className="source-branches">
        {sources.map((key) => (
          <li key={key}>
            <SourceEntry sourceKey={key} says={texts.sourceSays[key]} />
          </li>
        ))}
      </ul>
    </details>
  )
}
