// Whose voice reads and how fast; and the way to one's own.
import { useMemo } from 'react'
import { chosenVoice } from '../../narration/voice/voiceChoice.ts'
import { webSpeech } from '../../narration/voice/webSpeech.ts'
import type { Plan } from '../../story/pack.ts'
import { laterPart } from '../../ui/laterPart.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { Later } from '../shell/Later.tsx'
import { setPreference, usePreferences, VOICE_RATES } from '../state/preferences.ts'
import { useDeviceVoices } from './useDeviceVoices.ts'
import { useVoiceText } from './useVoiceText.ts'
import './voicePage.css'

const { Part: LaterRecorder } = laterPart(
  () => import('./Recorder.tsx'),
  (module) => module.Recorder,
)

export function VoicePage({ plan }: { readonly plan: Plan | null }) {
  const text = useVoiceText()
  const { language } = useCatalogue()
  const offered = useDeviceVoices(language)
  const { voices, voiceRate } = usePreferences()
  const chosen = voices[language] ?? ''
  const speech = useMemo(() => webSpeech(window), [])
  const reader = chosenVoice(offered, chosen)
  return (
    <div className="voice-page">
      <div className="voice-choices">
        <label>
          <span className="setting-label">{text.voice}</span>
          <select
            value={reader?.id === chosen ? chosen : ''}
            disabled={offered.length === 0}
            onChange={({ target }) => setPreference({ voices: { ...voices, [language]: target.value } })}
          >
            <option value="">{text.bestVoice}</option>
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="setting-label">{text.rate}</span>
          <select
            value={voiceRate}
            onChange={({ target }) => setPreference({ voiceRate: Number(target.value) })}
          >
            {VOICE_RATES.map((rate) => (
              <option key={rate} value={rate}>
                {text.rateOf(rate)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {reader && speech ? (
        <button
          type="button"
          className="word-button"
          onClick={() => {
            speech.hush()
            speech.say({ text: text.sample, rate: voiceRate, voice: reader }, () => {})
          }}
        >
          {text.tryVoice}
        </button>
      ) : (
        <p>{text.noVoice}</p>
      )}
      <p className="footnote">{text.onlyLocal}</p>
      {plan && (
        <Later>
          <LaterRecorder plan={plan} />
        </Later>
      )}
    </div>
  )
}
