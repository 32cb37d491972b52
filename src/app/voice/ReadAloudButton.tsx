// Reads the story aloud from the sentence that is on, or stops reading. With its word, or where there is no room,
// without.
import { useEffect } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { setPreference, usePreferences } from '../state/preferences.ts'
import { playhead } from '../state/story.ts'

export function ReadAloudButton({ iconOnly = false }: { readonly iconOnly?: boolean }) {
  const words = useWords()
  const isOn = usePreferences(({ readAloud }) => readAloud)
  useEffect(wakeVoices, [])
  const label = isOn ? words.stopReading : words.readAloud
  return (
    <button
      type="button"
      className={iconOnly ? 'icon-button' : 'word-button'}
      title={iconOnly ? label : undefined}
      onClick={() => {
        setPreference({ readAloud: !isOn })
        if (isOn) return
        allowSpeech()
        playhead.play()
      }}
    >
      <Icon name={isOn ? 'stopReading' : 'readAloud'} />
      {!iconOnly && label}
    </button>
  )
}

/** Browsers fetch their voices when they are first asked: up to four seconds, which nobody should wait after a tap. */
function wakeVoices(): void {
  window.speechSynthesis?.getVoices()
}

/**
 * Safari lets a page speak only after it has spoken within a tap; the voice itself comes a moment later. A space, since
 * Chromium on Linux fails on nothing at all and then never speaks again.
 */
function allowSpeech(): void {
  if ('speechSynthesis' in window) window.speechSynthesis.speak(new SpeechSynthesisUtterance(' '))
}
