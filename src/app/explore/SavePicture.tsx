// Saves what the stage shows as a file.
import { useState } from 'react'
import { EXPLORE_ICONS } from '../../explore/exploreIcons.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { ExploreText } from '../../words/exploreText.ts'
import { saveFile } from '../shell/saveFile.ts'
import { useExploring } from '../state/exploring.ts'

/** Where the making of a picture stands: a share while it is made, then how it ended. */
type Progress = number | 'saved' | 'failed' | null

export function SavePicture({ text }: { readonly text: ExploreText }) {
  const print = useExploring((exploring) => exploring.print)
  const [progress, setProgress] = useState<Progress>(null)
  const isBusy = typeof progress === 'number'
  const save = async (): Promise<void> => {
    if (!print || isBusy) return
    setProgress(0)
    try {
      saveFile(await print(text.pictureFoot, setProgress), FILE_NAME)
      setProgress('saved')
    } catch (error) {
      console.warn('SavePicture: no picture was made', error)
      setProgress('failed')
    }
  }
  return (
    <section className="explore-group" aria-label={text.picture}>
      <button
        type="button"
        className="word-button"
        aria-disabled={print === null || isBusy || undefined}
        aria-busy={isBusy || undefined}
        onClick={() => void save()}
      >
        <Icon path={EXPLORE_ICONS.picture} />
        {isBusy ? text.savingPicture(progress) : text.savePicture}
      </button>
      <p className="quiet">{text.pictureNote}</p>
      <p className={progress === 'failed' ? 'quiet' : 'heard'} role="status">
        {progress === 'saved' ? text.pictureSaved : progress === 'failed' ? text.pictureFailed : ''}
      </p>
    </section>
  )
}

const FILE_NAME = 'ramus.png'
