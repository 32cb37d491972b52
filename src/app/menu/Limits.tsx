import { useWords } from '../../narration/CatalogueContext.ts'
import { Footnote } from '../shell/Footnote.tsx'

/** What this model leaves out. */
export function Limits() {
  const words = useWords()
  return (
    <>
      <p>{words.nervesDrawnLarger}</p>
      <Footnote />
    </>
  )
}
