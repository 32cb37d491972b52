// Records a story sentence by sentence, for the reader and language that are on. All of it stays on this device.
import { useEffect, useMemo, useState } from 'react'
import type { Plan } from '../../story/pack.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import type { RecorderText } from '../../words/voiceText.ts'
import { momentAt } from '../clock/moments.ts'
import { useChoices } from '../state/choices.ts'
import { setPreference, usePreferences } from '../state/preferences.ts'
import { playhead } from '../state/story.ts'
import { RecordingFile } from './RecordingFile.tsx'
import { sentencesToRecord } from './recorderSentences.ts'
import { sayTakeLost, takeLostIsSaid } from './takeLost.ts'
import { useOwnRecordings } from './useOwnRecordings.ts'
import { type TakeTrouble, useTake } from './useTake.ts'
import { useVoiceText } from './useVoiceText.ts'

export function Recorder({ plan }: { readonly plan: Plan }) {
  const { recorder: text } = useVoiceText()
  const catalogue = useCatalogue()
  const audience = useChoices((choices) => choices.audience)
  const ownVoice = usePreferences((preferences) => preferences.ownVoice)
  const { language, titles } = catalogue
  const sentences = useMemo(() => sentencesToRecord(plan, audience, catalogue), [plan, audience, catalogue])
  const own = useOwnRecordings(language, audience)
  const [chosen, setIndex] = useState(() => {
    const { id } = momentAt(plan, playhead.t).step
    return Math.max(
      0,
      sentences.findIndex(({ step }) => step === id),
    )
  })
  const index = Math.min(chosen, sentences.length - 1)
  const sentence = sentences[index]!
  const recording = own.bySentence.get(sentence.text) ?? null
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(takeLostIsSaid, [])
  const take = useTake({
    subject: `${language} ${audience} ${sentence.text}`,
    onTake: async (taken) => {
      if (!taken) return setTrouble(text.nothingHeard)
      const kept = await own.change((store) =>
        store.keep([{ language, audience, text: sentence.text, ...taken }]),
      )
      setTrouble(kept ? null : text.notStored)
    },
    onTrouble: (why) => setTrouble(troubleText(why, text)),
    onLost: sayTakeLost,
  })
  const recorded = sentences.filter((each) => own.bySentence.has(each.text)).length
  const goTo = (next: number): void => {
    setTrouble(null)
    setIndex(next)
  }
  return (
    <section className="recorder" aria-labelledby="recorder-title">
      <h3 className="heading" id="recorder-title">
        {text.title}
      </h3>
      <p>{text.intro}</p>
      <label className="toggle">
        <input
          type="checkbox"
          checked={ownVoice}
          onChange={({ target }) => setPreference({ ownVoice: target.checked })}
        />
        <span className="toggle-track" />
        <span>{text.playMine}</span>
      </label>
      <div className="recorder-sentence">
        <p className="quiet">
          {titles.steps[sentence.step]}. {text.sentenceOf(sentence.number, sentence.count)}
        </p>
        <p className="spoken" aria-live="polite">
          {sentence.text}
        </p>
        <div className="recorder-row">
          <button
            type="button"
            className="pill-button"
            data-recording={take.isRunning || undefined}
            disabled={take.isStarting}
            onClick={take.isRunning ? take.stop : take.start}
          >
            {take.isRunning ? text.stop : recording ? text.again : text.record}
          </button>
          {recording && !take.isRunning && (
            <>
              <button type="button" className="word-button" onClick={() => take.listen(recording)}>
                {text.listen}
              </button>
              <button
                type="button"
                className="word-button"
                onClick={async () =>
                  setTrouble((await own.change((store) => store.remove(recording))) ? null : text.notOpened)
                }
              >
                {text.remove}
              </button>
            </>
          )}
        </div>
        <p role="status">
          {take.isRunning ? text.recording : (trouble ?? (own.isClosed ? text.notOpened : null))}
        </p>
        <div className="recorder-row">
          <button
            type="button"
            className="word-button"
            disabled={index === 0 || take.isRunning}
            onClick={() => goTo(index - 1)}
          >
            {text.previous}
          </button>
          <button
            type="button"
            className="word-button"
            disabled={index === sentences.length - 1 || take.isRunning}
            onClick={() => goTo(index + 1)}
          >
            {text.next}
          </button>
        </div>
      </div>
      <p className="quiet">{text.recordedOf(recorded, sentences.length)}</p>
      <RecordingFile own={own} text={text} />
    </section>
  )
}

function troubleText(trouble: TakeTrouble, text: RecorderText): string {
  switch (trouble) {
    case 'not here':
      return text.notHere
    case 'refused':
      return text.refused
    case 'none':
      return text.noMicrophone
    case 'in use':
      return text.inUse
    case 'failed':
      return text.microphoneFailed
    case 'left':
      return text.left
    case 'not played':
      return text.notPlayed
  }
}
