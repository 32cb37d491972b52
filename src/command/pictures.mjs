// `npm run pictures` keeps the picture of each chapter anew: the browser test that compares them, told to write first.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureChromium } from './ensureChromium.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'

const root = join(import.meta.dirname, '..', '..')
ensureDependencies(root)
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '-c',
    'tests/browser/playwright.config.ts',
    'chapters.spec.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: await ensureChromium(), KEEP_PICTURES: '1' },
  },
)
process.exitCode = status ?? 1
