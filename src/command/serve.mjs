// Serves a built folder: compressed copies by what the browser accepts, ETags, long caching for hashed names,
// and headers that keep every request on this origin.
import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** No inline script or style; React sets styles through the CSSOM, which needs no exception. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Recorded narration: files beside the app, and a person's own from this device.
  "media-src 'self' blob:",
  "connect-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const FILE_HEADERS = { 'X-Content-Type-Options': 'nosniff' }

const HASHED = /^\/assets\//
/** A policy counts where something runs under it: for pages, and for workers' own scripts. Other files go without. */
const RUNS_ALONE = /^(?!\/assets\/)|worker/i
const MODEL = /^\/models\/[\w.-]+\.glb$/

/**
 * Listens and resolves to the server. Rejects with Node's own error when the port is taken.
 * @param {{ folder: string, port: number, host?: string }} options `host` undefined: every network of this computer
 */
export function serve({ folder, port, host }) {
  const files = sirv(folder, {
    // Looked for at each request: the folder may be built again beside a running server.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      // A compressed answer does not tell how long the model is, and loading shows progress.
      if (MODEL.test(path)) {
        const whole = statSync(join(folder, path), { throwIfNoEntry: false })
        if (whole) response.setHeader('X-Unpacked-Length', whole.size)
      }
    },
  })
  const server = createServer((request, response) => {
    const headers = RUNS_ALONE.test(request.url ?? '/') ? HEADERS : FILE_HEADERS
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (isRoomNetwork(request.headers.host)) response.removeHeader('Cross-Origin-Opener-Policy')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (isHidden(request.url ?? '/')) {
      response.writeHead(404).end()
      return
    }
    try {
      files(request, response, () => notThere(folder, response))
    } catch (error) {
      // Gone between being found and being looked at.
      if (error.code !== 'ENOENT') throw error
      notThere(folder, response)
    }
  })
  // A file that goes between being found and being opened ends its stream with an error that nothing else hears.
  const gone = (error) => {
    if (!isGoneFile(error, folder)) throw error
    process.stderr.write(`serve: ${error.path} has gone while it was asked for\n`)
  }
  process.on('uncaughtException', gone)
  server.once('close', () => process.off('uncaughtException', gone))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** Whether an error says that a file of the served folder could not be opened because it is gone. */
export const isGoneFile = (error, folder) =>
  error?.code === 'ENOENT' && error.syscall === 'open' && String(error.path).startsWith(folder)

/**
 * A tablet that reads from a laptop in the same room, by its number or its .local name: no secure connection there, and a
 * browser only complains of the opener policy.
 */
const isRoomNetwork = (host = '') => /^(?!127\.)\d+\.\d+\.\d+\.\d+(:|$)|^\[(?!::1\])|\.local(:|$)/i.test(host)

/** Names that begin with a dot are the project's own notes, not files to send. */
function isHidden(url) {
  const path = url.split('?')[0]
  try {
    return /(^|\/)\./.test(decodeURIComponent(path))
  } catch (error) {
    if (error instanceof URIError) return true
    throw error
  }
}

/** 404; while the page itself is missing the folder is being built: then the browser is told to come back. */
function notThere(folder, response) {
  const isBuilding = !existsSync(join(folder, 'index.html'))
  response.writeHead(isBuilding ? 503 : 404, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(isBuilding ? { 'Retry-After': '2' } : {}),
  })
  response.end(isBuilding ? 'Ramus is being built. Try again in a moment.\n' : 'Not found.\n')
}
