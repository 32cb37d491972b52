import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from '../../src/command/freePort.mjs'

it('gives a port that can be listened to', async () => {
  const port = await freePort()
  const server = createServer()
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  expect(server.address().port).toBe(port)
  server.close()
})
