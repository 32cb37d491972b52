// Serves a built folder: compressed copies by what the browser accepts, ETags, long caching for hashed names,
// and headers that keep every request on this origin.
import { statSync } from 'node:fs'
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
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      // A compressed answer does not tell how long the model is, and loading shows progress.
      if (MODEL.test(path)) response.setHeader('X-Unpacked-Length', statSync(join(folder, path)).size)
    },
  })
  const server = createServer((request, response) => {
    const headers = RUNS_ALONE.test(request.url ?? '/') ? HEADERS : FILE_HEADERS
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    files(request, response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
