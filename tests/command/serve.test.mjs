import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { precompress } from '../../src/command/precompress.mjs'
import { CONTENT_SECURITY_POLICY, isGoneFile, serve } from '../../src/command/serve.mjs'

const SCRIPT = 'export const spine = "L4–L5"\n'.repeat(200)
let folder
let packed
let server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ramus-'))
  packed = mkdtempSync(join(tmpdir(), 'ramus-packed-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, 'models'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Ramus</title>'.padEnd(900))
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), SCRIPT)
  writeFileSync(join(folder, 'assets', 'lesionWorker-1a2b.js'), SCRIPT)
  writeFileSync(join(folder, 'models', 'spine.glb'), Buffer.alloc(4000))
  writeFileSync(join(folder, '.built-from'), 'hash')
  await precompress(folder, packed)
  server = await serve({ folder, port: 0, host: '127.0.0.1' })
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
  rmSync(packed, { recursive: true })
})

function get(path, headers = {}, method = 'GET') {
  const { port } = server.address()
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('serve', () => {
  it('sends the Brotli copy to a browser that takes it', async () => {
    const { headers, body } = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(headers['content-type']).toBe('text/javascript')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT)
  })

  it('sends gzip where Brotli is not taken, and plain bytes where neither is', async () => {
    const zipped = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.body).toString()).toBe(SCRIPT)
    const plain = await get('/assets/app-1a2b.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe(SCRIPT)
  })

  it('types models and pages', async () => {
    expect((await get('/models/spine.glb')).headers['content-type']).toBe('model/gltf-binary')
    expect((await get('/')).headers['content-type']).toBe('text/html;charset=utf-8')
  })

  it('tells the unpacked length of a model', async () => {
    const { headers } = await get('/models/spine.glb', { 'accept-encoding': 'br' })
    expect(headers['x-unpacked-length']).toBe('4000')
    expect(Number(headers['content-length'])).toBeLessThan(4000)
  })

  it('keeps hashed names for ever and asks again about the rest', async () => {
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
    expect((await get('/')).headers['cache-control']).toBe('no-cache')
    const { headers } = await get('/models/spine.glb')
    expect((await get('/models/spine.glb', { 'if-none-match': headers.etag })).status).toBe(304)
  })

  it.each([
    ['127.0.0.1:4173', 'same-origin'],
    ['localhost:4173', 'same-origin'],
    ['[::1]:4173', 'same-origin'],
    ['ramus.example', 'same-origin'],
    ['192.168.1.20:4173', undefined],
    ['[fe80::1]:4173', undefined],
    ['laptop.local:4173', undefined],
  ])('to %s says what a browser there can heed of the opener', async (host, policy) => {
    expect((await get('/', { host })).headers['cross-origin-opener-policy']).toBe(policy)
  })

  it('keeps the page on its own origin', async () => {
    const { headers } = await get('/')
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|unsafe-inline/)
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp')
  })

  it('gives its policy to what runs by itself, pages and workers, and spares the other files', async () => {
    for (const path of ['/', '/assets/lesionWorker-1a2b.js']) {
      const { headers } = await get(path)
      expect(headers['content-security-policy'], path).toBe(CONTENT_SECURITY_POLICY)
      expect(headers['cross-origin-embedder-policy'], path).toBe('require-corp')
    }
    const { headers } = await get('/assets/app-1a2b.js')
    expect(headers['content-security-policy']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('has nothing else to give', async () => {
    expect((await get('/no/such.js')).status).toBe(404)
    expect((await get('/.built-from')).status).toBe(404)
    expect((await get('/../package.json')).status).toBe(404)
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })

  it('finds files that were built after it began, and lives on when one goes', async () => {
    writeFileSync(join(folder, 'assets', 'later-3c4d.js'), SCRIPT)
    expect((await get('/assets/later-3c4d.js')).status).toBe(200)
    rmSync(join(folder, 'assets', 'later-3c4d.js'))
    expect((await get('/assets/later-3c4d.js')).status).toBe(404)
    expect((await get('/')).status).toBe(200)
  })

  it('asks to come back while the page itself is being built', async () => {
    const index = readFileSync(join(folder, 'index.html'))
    for (const name of ['index.html', 'index.html.br', 'index.html.gz'])
      rmSync(join(folder, name), { force: true })
    const { status, headers } = await get('/')
    expect([status, headers['retry-after']]).toEqual([503, '2'])
    writeFileSync(join(folder, 'index.html'), index)
    expect((await get('/')).status).toBe(200)
  })

  it.each([
    '/.built-from',
    '/%2ebuilt-from',
    '/assets/../.built-from',
    '/%zz',
  ])('keeps %s to itself', async (path) => expect((await get(path)).status).toBe(404))

  it('knows a file that went while it was asked for from every other error', () => {
    const gone = { code: 'ENOENT', syscall: 'open', path: '/served/assets/a.js' }
    expect(isGoneFile(gone, '/served')).toBe(true)
    expect(isGoneFile({ ...gone, path: '/elsewhere' }, '/served')).toBe(false)
    expect(isGoneFile({ ...gone, code: 'EMFILE' }, '/served')).toBe(false)
    expect(isGoneFile(new TypeError('x'), '/served')).toBe(false)
  })
})
