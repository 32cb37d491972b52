import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { BidiSocket } from '../../../src/command/engines/bidiSocket.ts'

let server: WebSocketServer | null = null
afterEach(() => {
  for (const client of server?.clients ?? []) client.terminate()
  server?.close()
})

/** A browser that gives each command these answers. */
async function connected(answers: (id: number, method: string) => readonly object[]): Promise<BidiSocket> {
  const browser = new WebSocketServer({ port: 0 })
  server = browser
  browser.on('connection', (socket) =>
    socket.on('message', (data) => {
      const { id, method } = JSON.parse(String(data))
      if (method === 'browser.close') socket.close()
      for (const answer of answers(id, method)) socket.send(JSON.stringify(answer))
    }),
  )
  return BidiSocket.connect(`ws://127.0.0.1:${(browser.address() as AddressInfo).port}`)
}

describe('BidiSocket', () => {
  it('gives each command its own answer, and tells of events between', async () => {
    const heard: unknown[] = []
    const bidi = await connected((id, method) => [
      { type: 'event', method: 'log.entryAdded', params: { text: method } },
      { type: 'success', id, result: { asked: method } },
    ])
    bidi.on('log.entryAdded', (params) => heard.push(params))
    expect(await Promise.all([bidi.send('a.b', {}), bidi.send('c.d', {})])).toEqual([
      { asked: 'a.b' },
      { asked: 'c.d' },
    ])
    expect(heard).toEqual([{ text: 'a.b' }, { text: 'c.d' }])
  })

  it('fails with what the browser says', async () => {
    const bidi = await connected((id) => [{ type: 'error', id, error: 'no such frame', message: 'gone' }])
    await expect(bidi.send('a.b', {})).rejects.toThrow('bidiSocket: no such frame: gone')
  })

  it('fails what still waits when the browser goes', async () => {
    const bidi = await connected(() => [])
    await expect(bidi.send('browser.close', {})).rejects.toThrow('the browser has gone')
  })
})
