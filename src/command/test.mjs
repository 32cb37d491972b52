// `npm test`: installs what is missing, a browser included; then types, unit tests, build and browser tests on the
// built app. Ends with one line that adds them up, and fails when anything failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ensureBuild } from './ensureBuild.mjs'
import { ensureChromium } from './ensureChromium.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'
import { countLine, countPlaywright, countVitest, sumCounts } from './testCount.mjs'

const root = join(import.meta.dirname, '..', '..')
const reports = join(root, '.cache', 'test')
/** A stage that fails without a report (types, a build, a runner that fell over) is one failure. */
const ONE_FAILURE = { passed: 0, failed: 1, skipped: 0 }
const NOTHING = { passed: 0, failed: 0, skipped: 0 }

try {
  ensureDependencies(root)
  const chromium = await ensureChromium()
  const total = sumCounts([types(), unitTests(), await browserTests(chromium)])
  process.stdout.write(`${countLine(total)}\n`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function types() {
  return node('typescript/bin/tsc', ['-p', '.']) === 0 ? NOTHING : ONE_FAILURE
}

function unitTests() {
  return reported('vitest.json', countVitest, (report) =>
    node('vitest/vitest.mjs', [
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
  const port = String(await freePort())
  return reported('playwright.json', countPlaywright, (report) =>
    node('@playwright/test/cli.js', ['test', '-c', 'tests/browser/playwright.config.ts'], {
      CHROMIUM_PATH: chromium,
      TEST_PORT: port,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }),
  )
}

/** Runs a runner that writes a JSON report and counts it; exit code and report must agree. */
function reported(name, count, run) {
  mkdirSync(reports, { recursive: true })
  const path = join(reports, name)
  rmSync(path, { force: true })
  const status = run(path)
  if (!existsSync(path)) return ONE_FAILURE
  const counted = count(JSON.parse(readFileSync(path, 'utf8')))
  return status !== 0 && counted.failed === 0 ? sumCounts([counted, ONE_FAILURE]) : counted
}

/** A port that nobody listens on right now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Runs a package's script with this Node and returns its exit code. */
function node(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status
}
