// Finds the two further engines of the engine tests, or gets them from Debian's packages. Never fails: it says which
// are there, and why one is not.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const LIBRARIES = '/usr/lib'
/** What each engine is made of: programs to be found, and the packages that bring them. */
const FURTHER = {
  firefox: { programs: ['/usr/bin/firefox-esr', '/usr/bin/Xvfb'], packages: ['firefox-esr', 'xvfb'] },
  webkit: {
    programs: ['/usr/bin/WebKitWebDriver', miniBrowser(), '/usr/bin/Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
}
/** An installation that has not ended by then has no network behind it. */
const INSTALL_LIMIT_MS = 240_000

/**
 * Which of the further engines can be driven. What it looks at can be given, so that each way can be tried without a fresh
 * machine.
 * @param {{ exists?: (path: string) => boolean, run?: (command: string, args: string[]) => boolean,
 *   mayInstallPackages?: boolean }} surroundings
 * @returns {Record<'firefox' | 'webkit', string | null>} why it cannot; null: it can
 */
export function ensureEngines({
  exists = existsSync,
  run = runVisibly,
  mayInstallPackages = process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get'),
} = {}) {
  let isUpdated = false
  const ways = Object.entries(FURTHER).map(([name, { programs, packages }]) => {
    const isThere = () => programs.every(exists)
    if (isThere()) return [name, null]
    if (!mayInstallPackages) return [name, `not installed (Debian: ${packages.join(', ')})`]
    if (!isUpdated) run('apt-get', ['update', '-qq'])
    isUpdated = true
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
    return [name, isThere() ? null : `could not be installed (Debian: ${packages.join(', ')})`]
  })
  return Object.fromEntries(ways)
}

/** The small browser that comes with WebKitGTK; the folder between has the machine's name. */
export function miniBrowser(folders = foldersOf(LIBRARIES), exists = existsSync) {
  const paths = folders.map((folder) => join(LIBRARIES, folder, 'webkit2gtk-4.1', 'MiniBrowser'))
  return paths.find(exists) ?? paths[0] ?? LIBRARIES
}

function foldersOf(path) {
  return existsSync(path) ? readdirSync(path).filter((name) => name.includes('-linux-gnu')) : []
}

function runVisibly(command, args) {
  process.stdout.write(`${command} ${args.join(' ')}\n`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: INSTALL_LIMIT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}
