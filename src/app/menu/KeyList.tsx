// What the keys do, in the story and in exploring.
import { SHORTCUTS } from '../../story/exploring/shortcuts.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { useExploreText } from '../explore/useExploreText.ts'

export function KeyList() {
  const words = useWords()
  const exploring = useExploreText()
  return (
    <>
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
      {exploring && exploring !== 'failed' && (
        <>
          <h3 className="heading">{exploring.title}</h3>
          <ul className="key-list">
            {SHORTCUTS.map(({ id, keys }) => (
              <li key={id}>
                {keys}: {exploring.shortcuts[id]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
