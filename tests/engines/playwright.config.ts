// The same story of checks in three browser engines. One project an engine; `npm run test:engines` runs them in turn, the
// first one first: its pictures are what the others' are held against. Playwright runs the tests; the engines are driven
// by src/command/engines.
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { ENGINES } from '../../src/command/engines/enginePage.ts'
import type { EngineFixtures } from './engine.ts'

/** The command gives a port that is free; by hand it is this one. */
const PORT = Number(process.env.TEST_PORT ?? 4189)
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
const root = join(import.meta.dirname, '..', '..')

export default defineConfig<object, EngineFixtures>({
  testDir: '.',
  testMatch: '*.spec.ts',
  projects: ENGINES.map((engine) => ({ name: engine, use: { engine, base: `http://127.0.0.1:${PORT}` } })),
  outputDir: join(root, '.cache', 'engines', 'results'),
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Software graphics on a busy machine: how long a thing takes is no test here.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  webServer: {
    command: `node src/command/start.mjs --port ${PORT} --host 127.0.0.1`,
    cwd: root,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
