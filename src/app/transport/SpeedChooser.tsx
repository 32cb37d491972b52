// How fast the story runs.
import { SPEEDS, type Speed } from '../../story/playhead.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { useSpeed } from '../clock/moments.ts'
import { playhead } from '../state/story.ts'

export function SpeedChooser() {
  const words = useWords()
  const speed = useSpeed()
  return (
    <label className="speed-chooser" title={words.speed}>
      <span className="heard">{words.speed}</span>
      <select value={speed} onChange={(event) => playhead.setSpeed(Number(event.target.value) as Speed)}>
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {words.speedOf(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
