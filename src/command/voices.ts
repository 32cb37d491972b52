// `npm run voices`: lets each engine speak with this machine's real voices and keeps the order of its events under
// tests/narration/voice/traces; then has the built app read aloud by one and says how soon and how truly. Installs what is
// missing where it may. `-- firefox` one engine; `-- --app` the app alone.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { ensureBuild } from './ensureBuild.mjs'
import { serve } from './serve.mjs'
import { readApp } from './voices/realReading.ts'
import { recordTraces } from './voices/recordTraces.ts'
import { traceText } from './voices/traceText.ts'
import { VOICE_BROWSERS } from './voices/voiceBrowsers.ts'
import { ensurePackages, ROOM_PACKAGES } from './voices/voicePackages.ts'
import { type VoiceRoom, voiceRoom } from './voices/voiceRoom.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, 'tests', 'narration', 'voice', 'traces')
/** From the button to the first word, ms. */
const FIRST_LIMIT_MS = 1500

async function keepTraces(room: VoiceRoom, wanted: readonly string[]): Promise<string[]> {
  const notRun: string[] = []
  mkdirSync(FOLDER, { recursive: true })
  for (const browser of VOICE_BROWSERS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const trace = await recordTraces(room, browser)
    if (trace === null) {
      notRun.push(browser.name)
      continue
    }
    writeFileSync(join(FOLDER, `${browser.name}.json`), traceText(trace))
    const { en, es, count, firstMs } = trace.voices
    console.log(
      `${trace.version}, ${trace.speech}: ${count} voices after ${firstMs} ms; en ${en?.name}, es ${es?.name ?? 'none'}`,
    )
  }
  return notRun
}

/** False when a figure is missed. */
async function readAloud(room: VoiceRoom): Promise<boolean> {
  const server: Server = await serve({ folder: await ensureBuild(ROOT), port: 0, host: '127.0.0.1' })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('voices: the server has no port')
  const readings = await readApp(room, `http://127.0.0.1:${address.port}/`).finally(() => server.close())
  for (const { language, voice, voicesMs, firstMs, sentences, partings, errors } of readings)
    console.log(
      `the app in ${language}: ${voice}, there ${voicesMs} ms after the page, first word ${firstMs} ms after the button ` +
        `(at most ${FIRST_LIMIT_MS}), ${sentences} sentences, ${partings.length} not the marked one, ${errors.length} errors`,
      ...partings,
      ...errors,
    )
  return readings.every(
    ({ firstMs, partings, errors }) => firstMs <= FIRST_LIMIT_MS && partings.length + errors.length === 0,
  )
}

async function main(args: readonly string[]): Promise<void> {
  const missing = ensurePackages(ROOM_PACKAGES)
  if (missing.length > 0) {
    console.error(`voices: not run: ${missing.join(', ')} cannot be installed here`)
    process.exitCode = 2
    return
  }
  const room = await voiceRoom()
  try {
    const isAppAlone = args.includes('--app')
    const notRun = isAppAlone ? [] : await keepTraces(room, args)
    if (!(await readAloud(room))) process.exitCode = 1
    if (notRun.length > 0) console.log(`voices: not run: ${notRun.join(', ')}`)
  } finally {
    await room.leave()
  }
}

await main(process.argv.slice(2))
