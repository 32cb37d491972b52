// A long, rough hour, in one engine at a time; `npm run soak` starts it and prints its table. How long it takes is no test.
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { ENGINES } from '../../src/command/engines/enginePage.ts'
import type { EngineFixtures } from '../engines/engine.ts'

const root = join(import.meta.dirname, '..', '..')
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE

export default defineConfig<object, EngineFixtures>({
  testDir: '.',
  testMatch: '*.spec.ts',
  projects: ENGINES.map((engine) => ({ name: engine, use: { engine } })),
  outputDir: join(root, '.cache', 'soak', 'results'),
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 3 * 3_600_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
})
