// The built app served on a port of its own, and a Chromium to look at it with: for commands that make pictures.
import type { Server } from 'node:http'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { ensureBuild } from './ensureBuild.mjs'
import { ensureChromium } from './ensureChromium.mjs'
import { serve } from './serve.mjs'

export const ROOT = join(import.meta.dirname, '..', '..')

/** Chromium draws without a graphics card, and the same colours everywhere. */
const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--force-color-profile=srgb',
]

/** Builds where needed, serves, looks; everything is closed again when `work` ends or fails. */
export async function withBuiltApp(work: (browser: Browser, base: string) => Promise<void>): Promise<void> {
  const server: Server = await serve({ folder: await ensureBuild(ROOT), port: 0, host: '127.0.0.1' })
  try {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('builtApp: the server has no port')
    const browser = await chromium.launch({
      executablePath: await ensureChromium(),
      chromiumSandbox: false,
      args: FLAGS,
    })
    try {
      await work(browser, `http://127.0.0.1:${address.port}/`)
    } finally {
      await browser.close()
    }
  } finally {
    server.close()
  }
}
