// The built app on a line that can be cut: files whose path is refused end in a broken connection.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '../../src/command/serve.mjs'

const FOLDER = join(import.meta.dirname, '..', '..', 'dist')

export interface RoughServer {
  readonly base: string
  /** Paths that are refused from now on, and forgotten when nothing is given. */
  cut(path?: string): void
  /** Whether the path that is refused has been asked for. */
  wasAsked(): boolean
  close(): void
}

export async function startRoughServer(): Promise<RoughServer> {
  const app: Server = await serve({ folder: FOLDER, port: 0, host: '127.0.0.1' })
  let refused: string | null = null
  let isAsked = false
  const front = createServer((request, response) => {
    if (refused !== null && (request.url ?? '').split('?')[0] === refused) {
      isAsked = true
      request.socket.destroy()
      return
    }
    // Nothing is kept by the browser: what is cut must have been asked for again.
    const write = response.writeHead.bind(response) as (status: number, headers?: object) => typeof response
    response.writeHead = ((status: number, headers?: object) =>
      write(status, { ...headers, 'Cache-Control': 'no-store' })) as typeof response.writeHead
    app.emit('request', request, response)
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    cut: (path) => {
      refused = path ?? null
      isAsked = false
    },
    wasAsked: () => isAsked,
    close: () => {
      front.closeAllConnections()
      front.close()
      app.close()
    },
  }
}
