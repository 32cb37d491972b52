// Says on the page that a take was lost with its sheet, until the story goes on or the sheet is open again.
import { playhead } from '../state/story.ts'
import { useVoice } from '../state/voice.ts'

let unsubscribe = (): void => {}

export function sayTakeLost(): void {
  useVoice.setState({ trouble: 'take lost' })
  unsubscribe()
  unsubscribe = playhead.subscribe(() => {
    if (playhead.playing) takeLostIsSaid()
  })
}

export function takeLostIsSaid(): void {
  unsubscribe()
  if (useVoice.getState().trouble === 'take lost') useVoice.setState({ trouble: null })
}
