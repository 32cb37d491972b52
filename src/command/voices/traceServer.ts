// Serves the page that records a trace, and takes what it sends. On this machine only.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { SceneName, TracedScene, TracedVoices } from './trace.ts'

export interface SentTrace {
  readonly agent: string
  readonly voices: TracedVoices
  readonly scenes: readonly TracedScene[]
}

export interface TraceServer {
  readonly address: (scenes: readonly SceneName[]) => string
  /** The next trace that a page sends. */
  readonly next: () => Promise<SentTrace>
  readonly close: () => void
}

export async function traceServer(killService: () => Promise<void>): Promise<TraceServer> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'tracePage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  const script = outputFiles[0]!.text
  let take: (sent: SentTrace) => void = () => {}
  let refuse: (why: Error) => void = () => {}
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (request.url === '/kill') await killService()
    if (request.url === '/trace') {
      const sent = JSON.parse(Buffer.concat(chunks).toString()) as SentTrace | { readonly failed: string }
      if ('failed' in sent) refuse(new Error(`traceServer: ${sent.failed}`))
      else take(sent)
    }
    const isPage = request.url === '/'
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/javascript')
    response.end(isPage ? '<!doctype html><title>Voices</title><script src="page.js"></script>' : script)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (scenes) => `http://127.0.0.1:${port}/#${encodeURIComponent(scenes.join('|'))}`,
    next: () =>
      new Promise((resolve, reject) => {
        take = resolve
        refuse = reject
      }),
    close: () => server.close(),
  }
}
