import type { ReactNode } from 'react'
import { useWords } from '../../narration/CatalogueContext.ts'
import type { ReadingCatalogue } from '../../narration/catalogue/reading/readingCatalogue.ts'
import { Icon } from '../../narration/Icon.tsx'
import { useReading } from './useReading.ts'

/** A page whose words are fetched first; when they cannot be had, it says so and tries again on request. */
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
