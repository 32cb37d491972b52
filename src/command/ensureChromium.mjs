// Finds a Chromium for the browser tests, or gets one: already there, else Playwright's own, else the system
// package where that may be installed. Never skips: without one it throws and says what to do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]
const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-dejavu-core']
/** A download that has not ended by then has no network behind it. */
const DOWNLOAD_LIMIT_MS = 300_000

export const NO_CHROMIUM =
  'No Chromium was found and none could be installed. Install Chrome or Chromium, or run ' +
  '"npx playwright install chromium", or set CHROMIUM_PATH to one, then run npm test again.'

/**
 * The path of a Chromium. What it looks at can be given, so that each way can be tried without a fresh machine.
 * @param {{ named?: string, places?: string[], exists?: (path: string) => boolean,
 *   playwrightPath?: () => Promise<string>, run?: (command: string, args: string[]) => boolean,
 *   mayInstallPackages?: boolean }} surroundings
 */
export async function ensureChromium({
  named = process.env.CHROMIUM_PATH,
  places = PLACES,
  exists = existsSync,
  playwrightPath = playwrightOwn,
  run = runVisibly,
  mayInstallPackages = process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get'),
} = {}) {
  if (named) {
    if (exists(named)) return named
    throw new Error(`ensureChromium: CHROMIUM_PATH is "${named}", but nothing is there.`)
  }
  const own = await playwrightPath()
  const there = [...places, own].find(exists)
  if (there) return there
  if (run('npx', ['playwright', 'install', 'chromium']) && exists(own)) return own
  if (mayInstallPackages) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES])
  }
  const installed = places.find(exists)
  if (installed) return installed
  throw new Error(NO_CHROMIUM)
}

async function playwrightOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

function runVisibly(command, args) {
  process.stdout.write(`${command} ${args.join(' ')}\n`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: DOWNLOAD_LIMIT_MS,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}
