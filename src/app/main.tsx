// Starts the app: choices from the address, the clock, the words of the language, then the page.
import { createRoot } from 'react-dom/client'
import { loadStory } from '../narration/catalogue/loadStory.ts'
import { readLanguage } from '../narration/language.ts'
import { App } from './App.tsx'
import { followAddress } from './address/followAddress.ts'
import { driveClock } from './clock/driveClock.ts'
import { exposeReadings } from './inspect.ts'
import { useChoices } from './state/choices.ts'
import { followChoices, playhead } from './state/story.ts'

followChoices()
followAddress(readLanguage(navigator.language) ?? 'en')
driveClock(playhead)
exposeReadings()

try {
  const first = await loadStory(useChoices.getState().language)
  createRoot(document.getElementById('root')!).render(<App first={first} />)
} catch (error) {
  // Without its words the app can say nothing; these stand in the page itself.
  document.getElementById('no-words')!.hidden = false
  throw error
}
