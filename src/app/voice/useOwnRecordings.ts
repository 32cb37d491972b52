// The recordings on this device.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OwnRecording } from '../../narration/voice/ownRecording.ts'
import { openRecordings, type RecordingStore } from '../../narration/voice/recordingStore.ts'
import type { Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'

export interface OwnRecordings {
  /** Of this reader and language, by sentence. */
  readonly bySentence: ReadonlyMap<string, OwnRecording>
  /** Carries a change out; false when the browser would not keep it. */
  readonly change: (run: (store: RecordingStore) => Promise<void>) => Promise<boolean>
  readonly all: () => Promise<readonly OwnRecording[]>
}

export function useOwnRecordings(language: Language, audience: Audience): OwnRecordings {
  const [bySentence, setBySentence] = useState<ReadonlyMap<string, OwnRecording>>(new Map())
  const opened = useRef<Promise<RecordingStore> | null>(null)
  const open = useCallback((): Promise<RecordingStore> => {
    opened.current ??= openRecordings(window.indexedDB)
    return opened.current
  }, [])
  const read = useCallback(async (): Promise<void> => {
    const recordings = await (await open()).all({ language, audience })
    setBySentence(new Map(recordings.map((recording) => [recording.text, recording])))
  }, [open, language, audience])
  useEffect(() => {
    read().catch(keepQuiet)
  }, [read])
  useEffect(
    () => () => {
      opened.current?.then((store) => store.close()).catch(keepQuiet)
      opened.current = null
    },
    [],
  )
  return {
    bySentence,
    change: async (run) => {
      try {
        await run(await open())
        await read()
        return true
      } catch (error) {
        keepQuiet(error)
        return false
      }
    },
    all: async () => (await open()).all(),
  }
}

/** A closed database leaves nothing to show; whoever records is told when it cannot be kept. */
function keepQuiet(error: unknown): void {
  if (!(error instanceof DOMException)) throw error
  console.warn('useOwnRecordings: the recordings cannot be opened', error)
}
