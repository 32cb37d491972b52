// Play, steps, the track with its chapters, time, speed.
import type { Plan } from '../../story/pack.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Layout } from '../../ui/useLayout.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { usePlaying } from '../clock/moments.ts'
import { captionsShow, captionsToggled } from '../state/captions.ts'
import { setPreference, usePreferences } from '../state/preferences.ts'
import { playhead } from '../state/story.ts'
import { nextStepTime, previousStepTime } from './moves.ts'
import { SpeedChooser } from './SpeedChooser.tsx'
import { TimeText } from './TimeText.tsx'
import { Track } from './Track.tsx'
import './transport.css'

interface TransportProps {
  readonly plan: Plan
  readonly layout: Layout
  /** What stands in the thumb's row on a phone before and after the three buttons. */
  readonly voice?: React.ReactNode
  readonly aside?: React.ReactNode
}

export function Transport({ plan, layout, voice, aside }: TransportProps) {
  const words = useWords()
  const captionsOn = usePreferences(captionsShow)
  const isPhone = layout === 'phone'
  return (
    <section className="transport" data-layout={layout} aria-label={words.transport}>
      {isPhone && voice}
      <StepButton icon="skipBack" label={words.previousStep} to={(t) => previousStepTime(plan, t)} />
      <PlayButton />
      <StepButton icon="skipForward" label={words.nextStep} to={(t) => nextStepTime(plan, t)} />
      <Track plan={plan} showsWords={!isPhone} />
      {isPhone ? (
        aside
      ) : (
        <>
          <TimeText plan={plan} />
          <SpeedChooser />
          <button
            type="button"
            className="icon-button"
            aria-pressed={captionsOn}
            aria-label={words.captions}
            title={captionsOn ? words.captionsOff : words.captionsOn}
            onClick={() => setPreference({ captions: captionsToggled(usePreferences.getState()) })}
          >
            <Icon name="captions" />
          </button>
        </>
      )}
    </section>
  )
}

function PlayButton() {
  const words = useWords()
  const isPlaying = usePlaying()
  const label = isPlaying ? words.pause : words.play
  return (
    <button
      type="button"
      className="play-button"
      title={label}
      onClick={() => (playhead.playing ? playhead.pause() : playhead.play())}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} />
    </button>
  )
}

interface StepButtonProps {
  readonly icon: 'skipBack' | 'skipForward'
  readonly label: string
  readonly to: (t: number) => number
}

function StepButton({ icon, label, to }: StepButtonProps) {
  return (
    <button
      type="button"
      className="icon-button step-button"
      data-icon={icon}
      title={label}
      onClick={() => playhead.seek(to(playhead.t))}
    >
      <Icon name={icon} />
    </button>
  )
}
