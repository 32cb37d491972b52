import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { HOME } from '../../../src/app/address/address.ts'
import { setPreference } from '../../../src/app/state/preferences.ts'
import { playhead } from '../../../src/app/state/story.ts'
import { readStory } from '../../../src/app/voice/readStory.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { story } from '../../../src/words/en/story.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { ...HOME, ...EXAMPLE })
const VOICES = [
  { voiceURI: 'a', name: 'A', lang: 'en-US', localService: true, default: true },
  { voiceURI: 'b', name: 'B', lang: 'en-US', localService: true, default: false },
]

let spoken: { readonly text: string; readonly voice: { readonly name: string } }[]
let cancelled: number
let stop: () => void

beforeEach(async () => {
  vi.useFakeTimers()
  spoken = []
  cancelled = 0
  vi.stubGlobal('fetch', async () => Response.json([]))
  vi.stubGlobal(
    'Audio',
    class extends EventTarget {
      pause = vi.fn()
    },
  )
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  vi.stubGlobal('speechSynthesis', {
    speaking: true,
    getVoices: () => VOICES,
    speak: (utterance: (typeof spoken)[number]) => spoken.push(utterance),
    cancel: () => cancelled++,
  })
  setPreference({ readAloud: true, voices: { en: 'a', es: 'x' } })
  stop = readStory(plan, 'patient', story)
  playhead.seek(0)
  playhead.play()
  await vi.advanceTimersByTimeAsync(1000)
})
afterEach(() => {
  stop()
  playhead.pause()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('goes on with its sentence when a habit of another kind is changed', async () => {
  expect(spoken).toHaveLength(1)
  setPreference({ captions: 'always', voices: { en: 'a', es: 'y' } })
  await vi.advanceTimersByTimeAsync(300)
  expect(cancelled).toBe(0)
  expect(spoken).toHaveLength(1)
})

it('begins the sentence again with another voice', async () => {
  setPreference({ voices: { en: 'b' } })
  await vi.advanceTimersByTimeAsync(300)
  expect(spoken.map(({ voice }) => voice.name)).toEqual(['A', 'B'])
})
