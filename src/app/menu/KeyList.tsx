import { useWords } from '../../narration/CatalogueContext.ts'

/** What the keys do. */
export function KeyList() {
  const words = useWords()
  return (
    <ul className="key-list">
      {[
        words.keyPlay,
        words.keySeconds,
        words.keySteps,
        words.keyChapter,
        words.keyOrbit,
        words.keyEscape,
      ].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
