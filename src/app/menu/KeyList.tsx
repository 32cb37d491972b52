// What the keys do, in the story and in exploring.
import { SHORTCUTS } from '../../story/exploring/shortcuts.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { useStudyText } from '../explore/useStudyText.ts'

export function KeyList() {
  const words = useWords()
  const study = useStudyText()
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
      {study && study !== 'failed' && (
        <>
          <h3 className="heading">{study.title}</h3>
          <ul className="key-list">
            {SHORTCUTS.map(({ id, keys }) => (
              <li key={id}>
                {keys}: {study.shortcuts[id]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
