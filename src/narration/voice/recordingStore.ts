// Where a person's own recordings are kept: the browser's database on this device, nowhere else. It is opened when it is
// wanted, and again when the browser has dropped it; it is never waited for without end.
import type { Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'
import type { OwnRecording } from './ownRecording.ts'
import { NoAnswer, withinTime } from './withinTime.ts'

const NAME = 'ramus.recordings'
const SENTENCES = 'sentences'
const KEY = ['language', 'audience', 'text']
/** WebKit is known never to answer, ms. */
const OPEN_LIMIT_MS = 4000
/** A large file of recordings takes a while, ms. */
const ANSWER_LIMIT_MS = 30_000
/** What a database says whose connection was lost: then it is opened anew, once. */
const LOST = new Set(['InvalidStateError', 'UnknownError', 'AbortError'])

export interface RecordingStore {
  /** Those of one reader and language; without them: all. */
  readonly all: (of?: { readonly language: Language; readonly audience: Audience }) => Promise<OwnRecording[]>
  readonly keep: (recordings: readonly OwnRecording[]) => Promise<void>
  readonly remove: (recording: Pick<OwnRecording, 'language' | 'audience' | 'text'>) => Promise<void>
  readonly removeAll: () => Promise<void>
  readonly close: () => void
}

/** This browser has no database at all. */
class NoDatabase extends Error {}

/** Whether it is the storage that failed, in one of the ways in which storage does. */
export const isStoreTrouble = (error: unknown): boolean =>
  error instanceof DOMException || error instanceof NoAnswer || error instanceof NoDatabase

/** Each deed rejects where the browser has no database, has closed it (private windows of some) or does not answer. */
export function recordingStore(factory: () => IDBFactory | null | undefined): RecordingStore {
  let opened: Promise<IDBDatabase> | null = null
  const forget = (): void => {
    opened?.then(
      (database) => database.close(),
      () => {},
    )
    opened = null
  }
  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(factory, forget)
    return opened
  }
  const tried = async <T>(deed: (database: IDBDatabase) => Promise<T>): Promise<T> =>
    withinTime(deed(await open()), ANSWER_LIMIT_MS, 'recordingStore: no answer')
  const carryOut = async <T>(deed: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    const isAnew = opened === null
    try {
      return await tried(deed)
    } catch (error) {
      forget()
      if (isAnew || !(error instanceof DOMException && LOST.has(error.name))) throw error
      return await tried(deed)
    }
  }
  const change = (run: (store: IDBObjectStore) => void): Promise<void> =>
    carryOut((database) => {
      const transaction = database.transaction(SENTENCES, 'readwrite')
      run(transaction.objectStore(SENTENCES))
      return doneOf(transaction)
    })
  return {
    all: (of) =>
      carryOut((database) => {
        const store = database.transaction(SENTENCES, 'readonly').objectStore(SENTENCES)
        // An array sorts after every text: the last key of this reader.
        const range = of && IDBKeyRange.bound([of.language, of.audience], [of.language, of.audience, []])
        return answerOf<OwnRecording[]>(store.getAll(range))
      }),
    keep: (recordings) =>
      change((store) => {
        for (const recording of recordings) store.put(recording)
      }),
    remove: ({ language, audience, text }) => change((store) => store.delete([language, audience, text])),
    removeAll: () => change((store) => store.clear()),
    close: forget,
  }
}

async function openDatabase(
  factory: () => IDBFactory | null | undefined,
  onLost: () => void,
): Promise<IDBDatabase> {
  const databases = factory()
  if (!databases) throw new NoDatabase('recordingStore: this browser has no database')
  const opening = databases.open(NAME, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(SENTENCES, { keyPath: KEY })
  const answer = answerOf(opening)
  try {
    const database = await withinTime(answer, OPEN_LIMIT_MS, 'recordingStore: not opened')
    database.onclose = onLost
    // Another tab with a newer version of the page waits for this one.
    database.onversionchange = onLost
    return database
  } catch (error) {
    // One that comes after all is nobody's, and would be in the way of the next.
    if (error instanceof NoAnswer)
      answer.then(
        (database) => database.close(),
        () => {},
      )
    throw error
  }
}

const failure = (error: DOMException | null): DOMException =>
  error ?? new DOMException('recordingStore: ended without a reason', 'AbortError')

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(failure(request.error))
  })

const doneOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(failure(transaction.error))
    transaction.onerror = () => reject(failure(transaction.error))
  })
