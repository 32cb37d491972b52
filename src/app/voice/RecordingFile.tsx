// All recordings as one file, out and in; and the end of them.
import { useState } from 'react'
import { MOST_FILE_BYTES, readRecordings, writeRecordings } from '../../narration/voice/ownRecording.ts'
import { FileButton } from '../../ui/FileButton.tsx'
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
    if (file.size > MOST_FILE_BYTES) return setAnswer(text.tooBig(MOST_FILE_BYTES / 1e6))
    const content = await textOf(file)
    if (content === null) return setAnswer(text.unreadable)
    const read = readRecordings(content)
    if (read.kind === 'newer') return setAnswer(text.newerFile)
    if (read.kind === 'not ours') return setAnswer(text.notAFile)
    const { recordings, unread } = read
    const kept = recordings.length === 0 || (await own.change((store) => store.keep(recordings)))
    setAnswer(kept ? text.imported(recordings.length, unread) : text.notStored)
  }
  const saveAll = async (): Promise<void> => {
    const all = await own.all()
    if (all) saveFile(fileOf(all), FILE_NAME)
    else setAnswer(text.notOpened)
  }
  return (
    <div className="recording-file">
      <div className="recorder-row">
        {own.bySentence.size > 0 && (
          <button type="button" className="word-button" onClick={() => void saveAll()}>
            {text.exportAll}
          </button>
        )}
        <FileButton
          label={text.importFile}
          accept=".json,application/json"
          onFile={(file) => void take(file)}
        />
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
              const isGone = await own.change((store) => store.removeAll())
              setAnswer(isGone ? null : text.notOpened)
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

/** Null when the browser cannot read it: moved, or no longer there. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    console.warn('RecordingFile: the file cannot be read', error)
    return null
  }
}

const FILE_NAME = 'ramus-recordings.json'

const fileOf = (recordings: Parameters<typeof writeRecordings>[0]): Blob =>
  new Blob([writeRecordings(recordings)], { type: 'application/json' })
