// Space, arrows, Home and End work anywhere in the story except where they already mean something.
import { useEffect } from 'react'
import type { Plan } from '../../story/pack.ts'
import { isComposing, isDialogOpen } from '../../ui/keyboardOwner.ts'
import { playhead } from '../state/story.ts'
import { timeAfterKey } from './transportKeys.ts'

/** Things that use these keys themselves, and whatever opens over the story. */
const OWN_KEYS = 'input, select, textarea, [role="slider"], [role="button"], dialog, canvas, .stage-root'
const OWN_SPACE = 'button, a, summary'

export function useTransportKeys(plan: Plan | null): void {
  useEffect(() => {
    if (!plan) return
    const press = (event: KeyboardEvent): void => {
      const at = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || at?.closest(OWN_KEYS) || isDialogOpen() || isComposing(event)) return
      if (event.key === ' ') {
        // With another key held it is the input method's or the system's; held down it is one wish, not many.
        if (at?.closest(OWN_SPACE) || event.ctrlKey || event.altKey || event.metaKey) return
        event.preventDefault()
        if (event.repeat) return
        if (playhead.playing) playhead.pause()
        else playhead.play()
        return
      }
      // Up, down, Home and End scroll the page where nothing else has them; left and right move the story.
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return
      const t = timeAfterKey(plan, playhead.t, event)
      if (t === null) return
      event.preventDefault()
      playhead.seek(t)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [plan])
}
