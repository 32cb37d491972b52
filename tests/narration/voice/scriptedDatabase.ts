// A browser's database that behaves as a test says: it answers, refuses, never answers, or loses its connection. Holds
// recordings in memory, by reader, language and sentence.
import type { OwnRecording } from '../../../src/narration/voice/ownRecording.ts'

export type Opening = 'answers' | 'refuses' | 'never answers'

interface Request {
  result: unknown
  error: DOMException | null
  onsuccess: () => void
  onerror: () => void
  onupgradeneeded: () => void
}

const newRequest = (): Request => ({
  result: undefined,
  error: null,
  onsuccess: () => {},
  onerror: () => {},
  onupgradeneeded: () => {},
})

interface Connection {
  onclose: () => void
  onversionchange: () => void
}

export class ScriptedDatabase {
  opening: Opening = 'answers'
  /** Thrown by the next so many deeds: a connection that is gone. */
  lostFor = 0
  opened = 0
  closed = 0
  connection: Connection | null = null
  readonly held = new Map<string, OwnRecording>()

  readonly factory = {
    open: () => {
      this.opened++
      const request = newRequest()
      if (this.opening === 'answers') queueMicrotask(() => this.#answer(request))
      if (this.opening === 'refuses')
        queueMicrotask(() => {
          request.error = new DOMException('', 'InvalidStateError')
          request.onerror()
        })
      return request
    },
  } as unknown as IDBFactory

  #answer(request: Request): void {
    const connection = {
      onclose: () => {},
      onversionchange: () => {},
      close: () => {
        this.closed++
      },
      transaction: () => this.#transaction(),
    }
    this.connection = connection
    request.result = connection
    request.onsuccess()
  }

  #transaction() {
    if (this.lostFor > 0) {
      this.lostFor--
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    }
    const transaction = { error: null, oncomplete: () => {}, onabort: () => {}, onerror: () => {} }
    queueMicrotask(() => queueMicrotask(() => transaction.oncomplete()))
    const store = {
      put: (recording: OwnRecording) => this.held.set(keyOf(recording), recording),
      delete: (key: readonly string[]) => this.held.delete(key.join(' ')),
      clear: () => this.held.clear(),
      getAll: () => {
        const request = newRequest()
        request.result = [...this.held.values()]
        queueMicrotask(() => request.onsuccess())
        return request
      },
    }
    return Object.assign(transaction, { objectStore: () => store })
  }
}

const keyOf = ({ language, audience, text }: OwnRecording): string => [language, audience, text].join(' ')
