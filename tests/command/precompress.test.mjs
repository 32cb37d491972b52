import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { precompress } from '../../src/command/precompress.mjs'

const TEXT = 'medial branch '.repeat(200)
let root
const at = (...path) => join(root, ...path)
const run = () => precompress(at('dist'), at('kept'))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ramus-'))
  mkdirSync(at('dist'))
  writeFileSync(at('dist', 'page.html'), TEXT)
})
afterEach(() => rmSync(root, { recursive: true }))

describe('precompress', () => {
  it('writes both copies, which unpack to the file', async () => {
    await run()
    expect(brotliDecompressSync(readFileSync(at('dist', 'page.html.br'))).toString()).toBe(TEXT)
    expect(gunzipSync(readFileSync(at('dist', 'page.html.gz'))).toString()).toBe(TEXT)
  })

  it('leaves alone what does not get smaller, and pictures', async () => {
    writeFileSync(at('dist', 'tiny.json'), '1')
    writeFileSync(at('dist', 'still.webp'), TEXT)
    await run()
    expect(existsSync(at('dist', 'tiny.json.br'))).toBe(false)
    expect(existsSync(at('dist', 'still.webp.br'))).toBe(false)
  })

  it('packs a content once, whatever file it comes in', async () => {
    await run()
    const kept = readdirSync(at('kept'))
    expect(kept).toHaveLength(2)
    for (const name of kept) writeFileSync(at('kept', name), 'packed before')
    writeFileSync(at('dist', 'other.html'), TEXT)
    await run()
    expect(readFileSync(at('dist', 'other.html.br'), 'utf8')).toBe('packed before')
  })

  it('does not stumble over two files of one content', async () => {
    for (let i = 0; i < 8; i++) writeFileSync(at('dist', `page${i}.html`), TEXT)
    await run()
    expect(readdirSync(at('kept'))).toHaveLength(2)
  })

  it('packs another content anew', async () => {
    await run()
    writeFileSync(at('dist', 'page.html'), TEXT.toUpperCase())
    await run()
    expect(brotliDecompressSync(readFileSync(at('dist', 'page.html.br'))).toString()).toBe(TEXT.toUpperCase())
  })
})
