// What stands in the way of the voice, in words.
import type { Trouble } from '../../narration/voice/voiceState.ts'
import type { VoiceText } from '../../words/voiceText.ts'
import { useVoice } from '../state/voice.ts'
import { useVoiceText } from './useVoiceText.ts'

export function VoiceTrouble() {
  const text = useVoiceText()
  const trouble = useVoice((voice) => voice.trouble)
  return trouble && <p>{troubleText(trouble, text)}</p>
}

function troubleText(trouble: Trouble, text: VoiceText): string {
  switch (trouble) {
    case 'no voice':
      return text.noVoice
    case 'voice lost':
      return text.voiceLost
    case 'recording broken':
      return text.recordingBroken
    case 'recordings closed':
      return text.recordingsClosed
    case 'take lost':
      return text.takeLost
    case 'press again':
      return text.pressAgain
  }
}
