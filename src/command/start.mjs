// `npm start`: installs what is missing, builds what has changed, serves it and prints the address.
//   npm start -- --port 4173 --host 127.0.0.1
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuild } from './ensureBuild.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'

const DEFAULT_PORT = 4173
/** How many ports after the default are tried when nobody asked for a certain one. */
const TRIES = 20

const root = join(import.meta.dirname, '..', '..')

try {
  await start(readOptions())
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function start({ port, host }) {
  ensureDependencies(root)
  const folder = await ensureBuild(root)
  const { serve } = await import('./serve.mjs')
  const last = port === undefined ? DEFAULT_PORT + TRIES : port
  for (let candidate = port ?? DEFAULT_PORT; ; candidate++) {
    try {
      await serve({ folder, port: candidate, host })
      printAddress(candidate, host)
      return
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error
      if (candidate >= last) throw new Error(`Port ${candidate} is in use. Choose another with --port.`)
    }
  }
}

function readOptions() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })
  if (values.port === undefined) return { host: values.host }
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`"${values.port}" is not a port. Choose a whole number from 1 to 65535.`)
  }
  return { port, host: values.host }
}

function printAddress(port, host) {
  process.stdout.write(`Ramus is at http://${host ?? 'localhost'}:${port}/\n`)
  if (host) return
  const others = Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  for (const { address } of others) process.stdout.write(`On this network: http://${address}:${port}/\n`)
}
