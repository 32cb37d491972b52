// Installs what package-lock.json asks for, and only when it is not there already. Node's own modules only: this
// runs in a clone that has no node_modules yet.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs `npm ci` unless every locked package is installed at its version. Throws when npm fails. */
export function ensureDependencies(root) {
  if (installedMatchesLock(root)) return
  process.stdout.write('Installing packages (npm ci) …\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    throw new Error(`ensureDependencies: npm ci failed (${error?.message ?? `exit ${status}`})`)
  }
}

/** True when npm's own record of what is installed holds every package of the lock file at the same version. */
export function installedMatchesLock(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = readJson(join(root, 'package-lock.json')).packages
  const installed = readJson(record).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      // Optional packages are the binaries of other platforms: npm leaves them out.
      path === '' || optional === true || installed[path]?.version === version,
  )
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
