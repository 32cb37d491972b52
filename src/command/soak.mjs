// `npm run soak`: a long, rough hour in the built app. Random actions, mangled addresses, the network cut at every script,
// storage refused, graphics lost at every step. Prints a table; exit code 1 when anything was found.
//   npm run soak -- --actions 1000 --addresses 10000 --steps 1000 --seed 1 --engine chromium | firefox | webkit | all
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuild } from './ensureBuild.mjs'
import { ensureChromium } from './ensureChromium.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'
import { ensureEngines } from './ensureEngines.mjs'
import { runBeside } from './sideRuns.mjs'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, '.cache', 'soak')
const ENGINES = ['chromium', 'firefox', 'webkit']
const COUNTS = { actions: '1000', addresses: '10000', steps: '1000', seed: '1' }

try {
  const { engines, env, only } = readOptions()
  ensureDependencies(root)
  const chromium = await ensureChromium()
  const missing = engines.some((engine) => engine !== 'chromium') ? ensureEngines() : {}
  await ensureBuild(root)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let worst = 0
  for (const engine of engines) {
    if (missing[engine]) {
      process.stdout.write(`${engine} not run: ${missing[engine]}\n`)
      continue
    }
    const args = ['test', '-c', 'tests/soak/playwright.config.ts', '--project', engine, ...only]
    const status = await runBeside(
      engine,
      [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), ...args],
      { cwd: root, env: { ...env, CHROMIUM_PATH: chromium } },
    )
    worst = Math.max(worst, status)
  }
  process.stdout.write(table())
  process.exitCode = worst === 0 ? 0 : 1
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

function readOptions() {
  const strings = Object.keys(COUNTS).map((name) => [name, { type: 'string' }])
  const { values } = parseArgs({
    options: { ...Object.fromEntries(strings), engine: { type: 'string' }, only: { type: 'string' } },
  })
  const { engine = 'chromium' } = values
  if (engine !== 'all' && !ENGINES.includes(engine))
    throw new Error(`"${engine}" is no engine. Choose from ${ENGINES.join(', ')}, all.`)
  const env = Object.entries(COUNTS).map(([name, usual]) => {
    const text = values[name] ?? usual
    if (!/^\d{1,7}$/.test(text)) throw new Error(`"${text}" is no number of ${name}. Choose a whole number.`)
    return [`SOAK_${name.toUpperCase()}`, text]
  })
  return {
    engines: engine === 'all' ? ENGINES : [engine],
    env: Object.fromEntries(env),
    only: values.only === undefined ? [] : ['-g', values.only],
  }
}

function table() {
  const path = join(folder, 'rows.jsonl')
  if (!existsSync(path)) return 'Nothing was run.\n'
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return rows
    .map(
      ({ engine, what, count, faults, note }) =>
        `${engine.padEnd(9)} ${what.padEnd(18)} ${String(count).padStart(6)} ${String(faults).padStart(4)} faults  ${note}\n`,
    )
    .join('')
}
