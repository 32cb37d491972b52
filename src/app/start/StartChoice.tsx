// Joints are picked: the side and the length are said here, and saying the side starts the story. The side is never
// taken for granted.
import { jointLabel, type SideChoice } from '../../anatomy/levels.ts'
import { Icon } from '../../ui/Icon.tsx'
import { RadioRow } from '../../ui/RadioRow.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { chooseCut, chooseSide, clearJoints, openStory, useChoices } from '../state/choices.ts'
import { setPreference } from '../state/preferences.ts'
import { playhead } from '../state/story.ts'

/** Left stands on the left, as on the picture from behind. */
const SIDES_AS_SEEN: readonly SideChoice[] = ['left', 'right', 'both']

function start(side: SideChoice): void {
  chooseSide(side)
  openStory()
  playhead.play()
}

export function StartChoice() {
  const { words, values } = useCatalogue()
  const { joints, cut } = useChoices()
  const names = { right: words.sideRight, left: words.sideLeft, both: words.sideBoth }
  return (
    <section className="start-choice" aria-label={words.startChoice}>
      <div className="start-choice-head">
        <h2 className="heading" aria-live="polite">
          {values.list(joints.map(jointLabel))}
        </h2>
        <button type="button" className="word-button" onClick={clearJoints}>
          {words.pickerClear}
        </button>
      </div>
      <RadioRow
        label={words.startLength}
        look="words"
        options={[
          { value: 'full', label: words.cutFull },
          { value: 'bedside', label: words.startShort },
        ]}
        value={cut}
        onChange={(chosen) => {
          chooseCut(chosen)
          setPreference({ bedside: chosen === 'bedside' })
        }}
      />
      <fieldset className="start-sides">
        <legend>{words.startWhichSide}</legend>
        {SIDES_AS_SEEN.map((side) => (
          <button key={side} type="button" className="start-side" onClick={() => start(side)}>
            <Icon name="play" small />
            {names[side]}
          </button>
        ))}
      </fieldset>
    </section>
  )
}
