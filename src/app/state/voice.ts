// Whether a sentence is being read aloud, and what stands in the way. The habits (on, rate, voice) are preferences.
import { create } from 'zustand'
import type { Trouble } from '../../narration/voice/voiceState.ts'

interface Voice {
  /** A voice reads: what listens for changes need not say the sentence too. */
  readonly isReading: boolean
  readonly trouble: Trouble | null
}

export const useVoice = create<Voice>(() => ({ isReading: false, trouble: null }))
