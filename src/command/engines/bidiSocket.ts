// WebDriver BiDi over its socket: commands are answered by id, events are heard by name. Source: W3C WebDriver BiDi,
// section 3 (protocol).
import WebSocket from 'ws'

/** A command that is not answered by then is one failure, not a run without an end. */
const ANSWER_LIMIT_MS = 180_000

interface Answer {
  readonly id?: number | null
  readonly type: 'success' | 'error' | 'event'
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
  readonly method?: string
  readonly params?: unknown
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

export class BidiSocket {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, Waiting>()
  readonly #hearers = new Map<string, (params: unknown) => void>()
  #last = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => this.#hear(JSON.parse(String(data)) as Answer))
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('bidiSocket: the browser has gone'))
      this.#waiting.clear()
    })
  }

  static connect(url: string): Promise<BidiSocket> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { maxPayload: 0 })
      socket.once('open', () => resolve(new BidiSocket(socket)))
      socket.once('error', reject)
    })
  }

  send<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.#last
    return new Promise<Result>((resolve, reject) => {
      const limit = setTimeout(() => {
        this.#waiting.delete(id)
        reject(new Error(`bidiSocket: no answer to ${method} in ${ANSWER_LIMIT_MS / 1000} s`))
      }, ANSWER_LIMIT_MS)
      const settled = <Value>(then: (value: Value) => void) => {
        return (value: Value): void => {
          clearTimeout(limit)
          then(value)
        }
      }
      this.#waiting.set(id, {
        resolve: settled((result) => resolve(result as Result)),
        reject: settled(reject),
      })
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  on(event: string, hear: (params: unknown) => void): void {
    this.#hearers.set(event, hear)
  }

  close(): void {
    this.#socket.close()
  }

  #hear(answer: Answer): void {
    if (answer.type === 'event') {
      this.#hearers.get(answer.method ?? '')?.(answer.params)
      return
    }
    const waiting = this.#waiting.get(answer.id ?? 0)
    this.#waiting.delete(answer.id ?? 0)
    if (answer.type === 'success') waiting?.resolve(answer.result)
    else waiting?.reject(new Error(`bidiSocket: ${answer.error}: ${answer.message}`))
  }
}
