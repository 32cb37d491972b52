// Chromium by Playwright, as the browser tests drive it.
import { type CDPSession, chromium } from '@playwright/test'
import { CHROMIUM_FLAGS } from '../chromiumFlags.ts'
import { ensureChromium } from '../ensureChromium.mjs'
import { callOf, type EngineOptions, type EnginePage } from './enginePage.ts'

const WITHOUT_WEBGL = ['--disable-3d-apis']

export async function openChromium({ widthPx, heightPx, webgl }: EngineOptions): Promise<EnginePage> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    chromiumSandbox: false,
    args: webgl ? [...CHROMIUM_FLAGS] : [...CHROMIUM_FLAGS, ...WITHOUT_WEBGL],
  })
  const page = await browser.newPage({
    viewport: { width: widthPx, height: heightPx },
    colorScheme: 'light',
    locale: 'en-US',
  })
  let errors: string[] = []
  let devtools: CDPSession | null = null
  page.on('pageerror', (error) => errors.push(error.message))
  return {
    name: 'chromium',
    version: `Chromium ${browser.version()}`,
    open: async (url) => {
      await page.goto(url)
    },
    back: async () => {
      await page.goBack()
    },
    url: async () => page.url(),
    evaluate: (work: (given: never) => unknown, given?: unknown) => page.evaluate(callOf(work, given)),
    drag: async (points) => {
      const [[x, y] = [0, 0], ...rest] = points
      await page.mouse.move(x, y)
      await page.mouse.down()
      for (const [toX, toY] of rest) await page.mouse.move(toX, toY)
      await page.mouse.up()
    },
    press: (chord) => page.keyboard.press(chord),
    resize: (width, height) => page.setViewportSize({ width, height }),
    heapBytes: async () => {
      devtools ??= await page.context().newCDPSession(page)
      await devtools.send('HeapProfiler.collectGarbage')
      return (await devtools.send('Runtime.getHeapUsage')).usedSize
    },
    screenshot: () => page.screenshot(),
    addInit: async (source) => {
      await page.addInitScript(source)
      return true
    },
    takeErrors: async () => {
      const taken = errors
      errors = []
      return taken
    },
    close: () => browser.close(),
  } as EnginePage
}
