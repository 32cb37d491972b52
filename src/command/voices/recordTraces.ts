// Lets one engine speak scene after scene and gives what it told. A browser that sends nothing is closed and tried anew.

import { SESSIONS, type Trace, type TracedScene, type TracedVoices } from './trace.ts'
import { type SentTrace, type TraceServer, traceServer } from './traceServer.ts'
import { showPage, type VoiceBrowser } from './voiceBrowsers.ts'
import { ensurePackages, versionOfPackage } from './voicePackages.ts'
import { ended, type VoiceRoom } from './voiceRoom.ts'

/** The longest session with a browser's start and voices that are late, ms. */
const SESSION_LIMIT_MS = 90_000
const MOST_TRIES = 2

/** Null: the engine is not here and cannot be installed. */
export async function recordTraces(room: VoiceRoom, browser: VoiceBrowser): Promise<Trace | null> {
  ensurePackages(browser.packages)
  const path = await browser.find()
  if (path === null) return null
  const server = await traceServer(room.killSpeech)
  try {
    const scenes: TracedScene[] = []
    let voices: TracedVoices | null = null
    for (const session of SESSIONS) {
      const sent = await sessionOf(room, browser, path, server, session)
      voices ??= sent.voices
      scenes.push(...sent.scenes)
    }
    return {
      engine: browser.name,
      version: browser.version(path),
      speech: browser.name === 'webkit' ? `flite ${upstream('libflite1')}` : speechService(),
      voices: voices!,
      scenes,
    }
  } finally {
    server.close()
  }
}

async function sessionOf(
  room: VoiceRoom,
  browser: VoiceBrowser,
  path: string,
  server: TraceServer,
  session: (typeof SESSIONS)[number],
): Promise<SentTrace> {
  for (let attempt = 1; ; attempt++) {
    const sent = server.next()
    const child = showPage(room, browser, path, server.address(session))
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      const why = new Error(`recordTraces: ${browser.name} sent nothing within ${SESSION_LIMIT_MS} ms`)
      timer = setTimeout(() => reject(why), SESSION_LIMIT_MS)
    })
    try {
      return await Promise.race([sent, late])
    } catch (error) {
      if (attempt === MOST_TRIES) throw error
      console.warn(String(error))
    } finally {
      clearTimeout(timer)
      await ended(child)
    }
  }
}

const upstream = (name: string): string => versionOfPackage(name).split(/[-+]/)[0]!

const speechService = (): string =>
  `speech-dispatcher ${upstream('speech-dispatcher')}, espeak-ng ${upstream('espeak-ng')}`
