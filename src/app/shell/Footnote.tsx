import { useWords } from '../../narration/CatalogueContext.ts'

/** Always visible: what this is, and what it is not. */
export function Footnote() {
  const words = useWords()
  return (
    <p className="footnote">
      {words.educationOnly} {words.notReviewed}
    </p>
  )
}
