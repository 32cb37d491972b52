// The first stop of the Tab key: past everything, to the story.
import { useWords } from '../../words/CatalogueContext.ts'

export function SkipLink() {
  const words = useWords()
  return (
    <a className="skip-link" href="#story">
      {words.skipToStory}
    </a>
  )
}
