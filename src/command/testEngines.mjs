// `npm run test:engines`: the same story of checks in Chromium, Firefox and WebKitGTK, one after the other. Installs what is
// missing from Debian's packages; an engine that cannot be had is counted as not run, in the last line. `-- firefox webkit`
// runs some only (Chromium goes first: the others' pictures are held against its own).
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { engineLine, engineVerdict } from './engineVerdict.mjs'
import { ensureBuild } from './ensureBuild.mjs'
import { ensureChromium } from './ensureChromium.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'
import { ensureEngines } from './ensureEngines.mjs'
import { freePort } from './freePort.mjs'
import { runBeside } from './sideRuns.mjs'
import { countPlaywright, sumCounts } from './testCount.mjs'

const root = join(import.meta.dirname, '..', '..')
const reports = join(root, '.cache', 'engines')
const ENGINES = ['chromium', 'firefox', 'webkit']
const ONE_FAILURE = { passed: 0, failed: 1, skipped: 0 }

try {
  const wanted = readWanted(process.argv.slice(2))
  ensureDependencies(root)
  const chromium = await ensureChromium()
  const missing = ensureEngines()
  await ensureBuild(root)
  mkdirSync(reports, { recursive: true })
  const results = []
  for (const engine of wanted) {
    const why = missing[engine] ?? null
    results.push({ engine, why, count: why === null ? await runIn(engine, chromium) : null })
  }
  process.stdout.write(`${results.map(engineLine).join('; ')}\n`)
  process.exitCode = engineVerdict(results)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function readWanted(names) {
  const unknown = names.find((name) => !ENGINES.includes(name))
  if (unknown !== undefined) throw new Error(`"${unknown}" is no engine. Choose from ${ENGINES.join(', ')}.`)
  return names.length === 0 ? ENGINES : ENGINES.filter((name) => name === 'chromium' || names.includes(name))
}

/** Runs the checks in one engine and counts them; exit code and report must agree. */
async function runIn(engine, chromium) {
  const report = join(reports, `${engine}.json`)
  rmSync(report, { force: true })
  const status = await runBeside(
    engine,
    [
      join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '-c',
      'tests/engines/playwright.config.ts',
      '--project',
      engine,
    ],
    {
      cwd: root,
      env: {
        CHROMIUM_PATH: chromium,
        TEST_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  )
  if (!existsSync(report)) return ONE_FAILURE
  const count = countPlaywright(JSON.parse(readFileSync(report, 'utf8')))
  return status !== 0 && count.failed === 0 ? sumCounts([count, ONE_FAILURE]) : count
}
