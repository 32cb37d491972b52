// Explore, names on or off, full screen; on a tablet the first alone.
import { useSyncExternalStore } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { Layout } from '../../ui/useLayout.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { setPreference, usePreferences } from '../state/preferences.ts'
import { ExploreButton } from './ExploreButton.tsx'

interface StageControlsProps {
  readonly layout: Layout
}

export function StageControls({ layout }: StageControlsProps) {
  const words = useWords()
  const labelsOn = usePreferences((preferences) => preferences.labelsOn)
  const isFull = useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null)
  return (
    <div className="stage-controls">
      <ExploreButton />
      {layout === 'desktop' && (
        <button
          type="button"
          className="icon-button names-button"
          aria-pressed={labelsOn}
          aria-label={words.labels}
          title={labelsOn ? words.labelsOff : words.labelsOn}
          onClick={() => setPreference({ labelsOn: !labelsOn })}
        >
          <Icon name="labels" />
        </button>
      )}
      {layout === 'desktop' && document.fullscreenEnabled && (
        <button
          type="button"
          className="icon-button"
          title={isFull ? words.leaveFullScreen : words.fullScreen}
          onClick={() => (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen())}
        >
          <Icon name={isFull ? 'leaveFullScreen' : 'fullScreen'} />
        </button>
      )}
    </div>
  )
}

function onFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
