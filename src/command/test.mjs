// `npm test`: installs what is missing, a browser included; then types and unit tests, and beside them the build and
// the browser tests on the built app, words and pictures side by side. Ends with one line that adds them up, and fails
// when anything failed. `npm run check` gives --lint: lint and format are looked at too.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './ensureBuild.mjs'
import { ensureChromium } from './ensureChromium.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'
import { freePort } from './freePort.mjs'
import { runBeside } from './sideRuns.mjs'
import { countLine, countPlaywright, countVitest, sumCounts } from './testCount.mjs'

const root = join(import.meta.dirname, '..', '..')
const reports = join(root, '.cache', 'test')
/** A stage that fails without a report (types, a build, a runner that fell over) is one failure. */
const ONE_FAILURE = { passed: 0, failed: 1, skipped: 0 }
const NOTHING = { passed: 0, failed: 0, skipped: 0 }

try {
  ensureDependencies(root)
  const chromium = await ensureChromium()
  mkdirSync(reports, { recursive: true })
  const counts = await Promise.all([lint(), types(), unitTests(), browserTests(chromium)])
  const total = sumCounts(counts.flat())
  process.stdout.write(`${countLine(total)}\n`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function lint() {
  if (!process.argv.includes('--lint')) return NOTHING
  return (await run('lint', ['@biomejs/biome/bin/biome', 'check', '.'])) === 0 ? NOTHING : ONE_FAILURE
}

async function types() {
  return (await run('types', ['typescript/bin/tsc', '-p', '.'])) === 0 ? NOTHING : ONE_FAILURE
}

function unitTests() {
  return reported('unit', countVitest, (report) =>
    run('unit', [
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
  )
}

async function browserTests(chromium) {
  try {
    await ensureBuild(root)
  } catch (error) {
    process.stderr.write(`${error.stack}\n`)
    return ONE_FAILURE
  }
  return Promise.all(['pictures', 'words'].map((project) => browserRun(project, chromium)))
}

async function browserRun(project, chromium) {
  const port = String(await freePort())
  return reported(project, countPlaywright, (report) =>
    run(
      project,
      ['@playwright/test/cli.js', 'test', '-c', 'tests/browser/playwright.config.ts', '--project', project],
      { CHROMIUM_PATH: chromium, TEST_PORT: port, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    ),
  )
}

/** Runs a runner that writes a JSON report and counts it; exit code and report must agree. */
async function reported(name, count, runner) {
  const path = join(reports, `${name}.json`)
  rmSync(path, { force: true })
  const status = await runner(path)
  if (!existsSync(path)) return ONE_FAILURE
  const counted = count(JSON.parse(readFileSync(path, 'utf8')))
  return status !== 0 && counted.failed === 0 ? sumCounts([counted, ONE_FAILURE]) : counted
}

/** Runs a package's script with this Node and resolves to its exit code. */
function run(name, [script, ...args], env = {}) {
  return runBeside(name, [join(root, 'node_modules', script), ...args], { cwd: root, env })
}
