// Starts the app: a body that the address names, choices from the address, the clock, the words of the language, then
// the page.
import { createRoot } from 'react-dom/client'
import { readLanguage } from '../words/language.ts'
import { loadWords } from '../words/loadWords.ts'
import { App } from './App.tsx'
import { HOME, readAddress } from './address/address.ts'
import { followAddress } from './address/followAddress.ts'
import { driveClock } from './clock/driveClock.ts'
import { exposeReadings } from './inspect.ts'
import { keepTranslatedText } from './shell/translatedText.ts'
import { useChoices } from './state/choices.ts'
import { followChoices, playhead } from './state/story.ts'

keepTranslatedText(document.body)
const root = createRoot(document.getElementById('root')!)
const own = readLanguage(navigator.language ?? '') ?? 'en'
const { body, language } = readAddress(
  window.location.search,
  { ...HOME, language: own },
  window.location.hash,
).address
if (body !== 'typical') {
  // Not had now, it is asked for once more with the choices (state/body.ts), and the person is told if that fails too.
  await import('./bodies/startBody.tsx')
    .then(({ startBody }) => startBody(body, root, language))
    .catch((error: unknown) => console.warn(`main: "${body}" is not here yet`, error))
}

followChoices()
followAddress(own)
driveClock(playhead)
exposeReadings()

try {
  const first = await loadWords(useChoices.getState().language, 'story')
  root.render(<App first={first} />)
} catch (error) {
  // Without its words the app can say nothing; these stand in the page itself.
  document.getElementById('no-words')!.hidden = false
  throw error
}
