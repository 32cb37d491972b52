import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WebDriver } from '../../../src/command/engines/webDriver.ts'

let service: Server | null = null
afterEach(() => service?.close())

const asked: string[] = []

/** A driver that knows one session, one picture, and no other command. */
async function base(): Promise<string> {
  asked.length = 0
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`
    asked.push(line)
    const value: Record<string, unknown> = {
      'GET /status': {},
      'POST /session': { sessionId: 's', capabilities: { browserVersion: '2.50' } },
      'POST /session/s/timeouts': null,
      'GET /session/s/screenshot': 'abc',
      'DELETE /session/s': null,
    }
    const isKnown = line in value
    response.writeHead(isKnown ? 200 : 404, { Connection: 'close' })
    response.end(
      JSON.stringify({ value: isKnown ? value[line] : { error: 'unknown command', message: 'no' } }),
    )
  })
  service = server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('WebDriver', () => {
  it('begins a session, asks within it and ends it', async () => {
    const driver = await WebDriver.begin(await base(), {})
    expect(driver.browserVersion).toBe('2.50')
    expect(await driver.get('screenshot')).toBe('abc')
    await driver.end()
    expect(asked.at(-1)).toBe('DELETE /session/s')
  })

  it('fails with the error by name and the command', async () => {
    const driver = await WebDriver.begin(await base(), {})
    await expect(driver.post('url', {})).rejects.toThrow(
      'webDriver: unknown command: no (POST /session/s/url)',
    )
  })
})
