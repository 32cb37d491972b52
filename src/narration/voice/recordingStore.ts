// Where a person's own recordings are kept: the browser's database on this device, nowhere else.
import type { Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'
import type { OwnRecording } from './ownRecording.ts'

const NAME = 'ramus.recordings'
const SENTENCES = 'sentences'
const KEY = ['language', 'audience', 'text']

export interface RecordingStore {
  /** Those of one reader and language; without them: all. */
  readonly all: (of?: { readonly language: Language; readonly audience: Audience }) => Promise<OwnRecording[]>
  readonly keep: (recordings: readonly OwnRecording[]) => Promise<void>
  readonly remove: (recording: Pick<OwnRecording, 'language' | 'audience' | 'text'>) => Promise<void>
  readonly removeAll: () => Promise<void>
  readonly close: () => void
}

/** Rejects where the browser has no database or has closed it (private windows of some). */
export async function openRecordings(factory: IDBFactory): Promise<RecordingStore> {
  const opening = factory.open(NAME, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(SENTENCES, { keyPath: KEY })
  const database = await answerOf(opening)
  const change = async (run: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(SENTENCES, 'readwrite')
    run(transaction.objectStore(SENTENCES))
    await doneOf(transaction)
  }
  return {
    all: async (of) => {
      const store = database.transaction(SENTENCES, 'readonly').objectStore(SENTENCES)
      // An array sorts after every text: the last key of this reader.
      const range = of && IDBKeyRange.bound([of.language, of.audience], [of.language, of.audience, []])
      return (await answerOf(store.getAll(range))) as OwnRecording[]
    },
    keep: (recordings) =>
      change((store) => {
        for (const recording of recordings) store.put(recording)
      }),
    remove: ({ language, audience, text }) => change((store) => store.delete([language, audience, text])),
    removeAll: () => change((store) => store.clear()),
    close: () => database.close(),
  }
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const doneOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
