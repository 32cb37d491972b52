import { useWords } from '../../words/CatalogueContext.ts'

export function SkipLink() {
  const words = useWords()
  return (
    <a className="skip-link" href="#story">
      {words.skipToStory}
    </a>
  )
}
