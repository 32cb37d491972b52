// Reading aloud, as this app does it: the device's voices, the person's habits, the page's own timers.

import { clipPlayer } from '../../narration/voice/clipPlayer.ts'
import { chosenVoice, type DeviceVoice, voicesFor } from '../../narration/voice/voiceChoice.ts'
import type { Trouble } from '../../narration/voice/voiceState.ts'
import { type Speech, webSpeech } from '../../narration/voice/webSpeech.ts'
import { markWord } from '../../narration/voice/wordMark.ts'
import type { Plan } from '../../story/pack.ts'
import type { Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { usePreferences } from '../state/preferences.ts'
import { playhead } from '../state/story.ts'
import { useVoice } from '../state/voice.ts'
import { conductVoice } from './conductVoice.ts'
import { recordedClips } from './recordedClips.ts'

/** The voice that reads a language; looked for again when the device has other voices. */
function voiceOf(speech: Speech | null, language: Language, id: string | null): () => DeviceVoice | null {
  let all: readonly DeviceVoice[] | null = null
  let voice: DeviceVoice | null = null
  return () => {
    const now = speech?.voices() ?? null
    if (now && now !== all) voice = chosenVoice(voicesFor(language, now, navigator.languages ?? []), id)
    all = now
    return voice
  }
}

/** Starts reading; another voice or rate begins the sentence again. Returns the way to stop. */
export function readStory(plan: Plan, audience: Audience, catalogue: StoryCatalogue): () => void {
  const { language } = catalogue
  const speech = webSpeech(window)
  const clips = clipPlayer(new Audio())
  let stop = (): void => {}
  let run = 0

  const start = async (): Promise<void> => {
    stop()
    const mine = ++run
    const { voiceRate, voices, ownVoice } = usePreferences.getState()
    let isReading = false
    let early: Trouble | null = null
    const tell = (trouble: Trouble | null): void => {
      if (useVoice.getState().trouble !== trouble) useVoice.setState({ trouble })
    }
    const recorded = recordedClips({
      plan,
      audience,
      catalogue,
      usesOwn: ownVoice,
      // What is told before the reading begins would be taken back by its begin.
      onTrouble: (trouble) => {
        if (isReading) tell(trouble)
        else early = trouble
      },
    })
    await recorded.ready
    if (mine !== run) {
      recorded.free()
      return
    }
    const stopReading = conductVoice({
      playhead,
      plan,
      audience,
      catalogue,
      rate: voiceRate,
      speech,
      voice: voiceOf(speech, language, voices[language] ?? null),
      clips,
      clipsOf: recorded.of,
      onWord: markWord,
      onTrouble: tell,
      onReading: (isReading) => {
        if (useVoice.getState().isReading !== isReading) useVoice.setState({ isReading })
      },
      time: {
        nowMs: () => performance.now(),
        every: (ms, call) => {
          const timer = window.setInterval(call, ms)
          return () => window.clearInterval(timer)
        },
      },
    })
    isReading = true
    if (early) tell(early)
    stop = () => {
      stop = () => {}
      stopReading()
      recorded.free()
    }
  }
  void start()
  const unsubscribe = usePreferences.subscribe((now, before) => {
    const isSame =
      now.voiceRate === before.voiceRate &&
      now.voices[language] === before.voices[language] &&
      now.ownVoice === before.ownVoice
    if (!isSame) void start()
  })
  return () => {
    run++
    unsubscribe()
    stop()
    useVoice.setState({ trouble: null })
  }
}
