// All recordings as one file, out and in; and the end of them.
import { useState } from 'react'
import { readRecordings, writeRecordings } from '../../narration/voice/ownRecording.ts'
import type { RecorderText } from '../../words/voiceText.ts'
import { saveFile } from '../shell/saveFile.ts'
import type { OwnRecordings } from './useOwnRecordings.ts'

interface RecordingFileProps {
  readonly own: OwnRecordings
  readonly text: RecorderText
}

export function RecordingFile({ own, text }: RecordingFileProps) {
  const [answer, setAnswer] = useState<string | null>(null)
  const [isSure, setSure] = useState(false)
  const take = async (file: File): Promise<void> => {
    const recordings = readRecordings(await file.text())
    if (!recordings) return setAnswer(text.notAFile)
    const kept = await own.change((store) => store.keep(recordings))
    setAnswer(kept ? text.imported(recordings.length) : text.notStored)
  }
  return (
    <div className="recording-file">
      <div className="recorder-row">
        {own.bySentence.size > 0 && (
          <button
            type="button"
            className="word-button"
            onClick={async () => saveFile(fileOf(await own.all()), FILE_NAME)}
          >
            {text.exportAll}
          </button>
        )}
        <label className="word-button file-button">
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) void take(file)
              target.value = ''
            }}
          />
          {text.importFile}
        </label>
        {own.bySentence.size > 0 && !isSure && (
          <button type="button" className="word-button" onClick={() => setSure(true)}>
            {text.removeAll}
          </button>
        )}
      </div>
      {isSure && (
        <div className="recorder-row">
          <button
            type="button"
            className="word-button"
            onClick={async () => {
              await own.change((store) => store.removeAll())
              setSure(false)
            }}
          >
            {text.removeAllSure}
          </button>
          <button type="button" className="word-button" onClick={() => setSure(false)}>
            {text.keep}
          </button>
        </div>
      )}
      <p role="status">{answer}</p>
    </div>
  )
}

const FILE_NAME = 'ramus-recordings.json'

const fileOf = (recordings: Parameters<typeof writeRecordings>[0]): Blob =>
  new Blob([writeRecordings(recordings)], { type: 'application/json' })
