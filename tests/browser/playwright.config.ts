// Browser tests on the built app, as `npm start` serves it, in two projects that `npm test` runs side by side: words, and
// with the tag @picture what needs the 3D picture, which software graphics draw.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS } from '../../src/command/chromiumFlags.ts'

/** `npm test` gives a port that is free; by hand it is this one. */
const PORT = Number(process.env.TEST_PORT ?? 4188)
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
const chromium =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  projects: [
    { name: 'words', grepInvert: /@picture/ },
    // Software graphics draw every pixel by hand: where the picture itself is not looked at, a few do.
    { name: 'pictures', grep: /@picture/, use: { deviceScaleFactor: 0.25 } },
  ],
  outputDir: join(import.meta.dirname, '..', '..', '.cache', 'browser', String(PORT)),
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Room for a machine that draws by hand and does the unit tests beside: how long a thing takes is no test here.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // The smallest desktop layout.
    viewport: { width: 1200, height: 700 },
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'UTC',
    deviceScaleFactor: 1,
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      chromiumSandbox: false,
      args: [...CHROMIUM_FLAGS, '--font-render-hinting=none'],
    },
  },
  webServer: {
    command: `node src/command/start.mjs --port ${PORT} --host 127.0.0.1`,
    cwd: join(import.meta.dirname, '..', '..'),
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
