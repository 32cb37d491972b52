// W3C WebDriver over HTTP: one session, its commands, its errors by name.

/** A page that loads models and draws them by hand; the longest that a command or a script may take. */
const LIMIT_MS = 180_000
/** The service listens a moment after it was started. */
const BEGIN_TRIES = 100
const BEGIN_PAUSE_MS = 100

interface Reply {
  readonly value: unknown
}

export class WebDriver {
  readonly browserVersion: string
  readonly #session: string

  private constructor(session: string, browserVersion: string) {
    this.#session = session
    this.browserVersion = browserVersion
  }

  static async begin(base: string, alwaysMatch: object): Promise<WebDriver> {
    await listening(base)
    const { sessionId, capabilities } = (await ask(`${base}/session`, 'POST', {
      capabilities: { alwaysMatch },
    })) as { sessionId: string; capabilities: { browserVersion: string } }
    const driver = new WebDriver(`${base}/session/${sessionId}`, capabilities.browserVersion)
    await driver.post('timeouts', { script: LIMIT_MS, pageLoad: LIMIT_MS })
    return driver
  }

  async post(command: string, body: object): Promise<void> {
    await ask(`${this.#session}/${command}`, 'POST', body)
  }

  async get<Value>(command: string): Promise<Value> {
    return (await ask(`${this.#session}/${command}`, 'GET')) as Value
  }

  async runAsync<Value>(script: string): Promise<Value> {
    return (await ask(`${this.#session}/execute/async`, 'POST', { script, args: [] })) as Value
  }

  async end(): Promise<void> {
    await ask(this.#session, 'DELETE')
  }
}

async function listening(base: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await fetch(`${base}/status`)
      return
    } catch (error) {
      if (tries === BEGIN_TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, BEGIN_PAUSE_MS))
    }
  }
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    signal: AbortSignal.timeout(LIMIT_MS),
  })
  const { value } = (await response.json()) as Reply
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`webDriver: ${error}: ${message} (${method} ${new URL(url).pathname})`)
}
