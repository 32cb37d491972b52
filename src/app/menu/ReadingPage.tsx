// A page whose words are fetched first; when they cannot be had, it says so and tries again on request.
import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import { useReading } from './useReading.ts'

export function ReadingPage({ children }: { readonly children: (texts: ReadingCatalogue) => ReactNode }) {
  const words = useWords()
  const reading = useReading()
  switch (reading.kind) {
    case 'loading':
      return null
    case 'failed':
      return (
        <div role="alert">
          <p>{words.textFailed}</p>
          <button type="button" className="word-button" onClick={reading.retry}>
            <Icon name="startAgain" />
            {words.tryAgain}
          </button>
        </div>
      )
    case 'ready':
      return children(reading.texts)
  }
}
