// The recordings on this device.
import { useCallback, useEffect, useState } from 'react'
import type { OwnRecording } from '../../narration/voice/ownRecording.ts'
import { isStoreTrouble, type RecordingStore, recordingStore } from '../../narration/voice/recordingStore.ts'
import type { Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'

export interface OwnRecordings {
  /** Of this reader and language, by sentence. */
  readonly bySentence: ReadonlyMap<string, OwnRecording>
  /** They cannot be opened, so what is shown may not be all. */
  readonly isClosed: boolean
  /** Carries a change out; false when the browser would not keep it. */
  readonly change: (run: (store: RecordingStore) => Promise<void>) => Promise<boolean>
  /** Null when they cannot be opened. */
  readonly all: () => Promise<readonly OwnRecording[] | null>
}

export function useOwnRecordings(language: Language, audience: Audience): OwnRecordings {
  const [bySentence, setBySentence] = useState<ReadonlyMap<string, OwnRecording>>(new Map())
  const [isClosed, setClosed] = useState(false)
  const [store] = useState(() => recordingStore(() => window.indexedDB))
  const read = useCallback(async (): Promise<void> => {
    const recordings = await store.all({ language, audience })
    setBySentence(new Map(recordings.map((recording) => [recording.text, recording])))
    setClosed(false)
  }, [store, language, audience])
  useEffect(() => {
    read().catch((error: unknown) => {
      warnOf(error)
      setClosed(true)
    })
  }, [read])
  useEffect(() => store.close, [store])
  return {
    bySentence,
    isClosed,
    change: async (run) => {
      try {
        await run(store)
        await read()
        return true
      } catch (error) {
        warnOf(error)
        return false
      }
    },
    all: async () => {
      try {
        return await store.all()
      } catch (error) {
        warnOf(error)
        return null
      }
    },
  }
}

/** Whoever records or saves is told; what is no trouble of the storage is a fault of ours. */
function warnOf(error: unknown): void {
  if (!isStoreTrouble(error)) throw error
  console.warn('useOwnRecordings: the recordings cannot be opened', error)
}
