// Debian's packages that give a machine voices, and the browsers that use them: what is missing is installed where that
// may be done.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Speech, sound that plays into nothing, a screen and a bus. */
export const ROOM_PACKAGES = [
  'speech-dispatcher',
  'speech-dispatcher-espeak-ng',
  'speech-dispatcher-audio-plugins',
  'espeak-ng',
  'pulseaudio',
  'xvfb',
  'dbus',
] as const

/** What it looks at and does; given by tests. */
export interface Surroundings {
  readonly isInstalled: (name: string) => boolean
  readonly mayInstall: boolean
  readonly run: (command: string, args: readonly string[]) => void
}

const HERE: Surroundings = {
  isInstalled: (name) => versionOfPackage(name) !== '',
  mayInstall: process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  run: (command, args) => {
    process.stdout.write(`${command} ${args.join(' ')}\n`)
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  },
}

/** The version of an installed package; empty: not installed. */
export function versionOfPackage(name: string): string {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '$' + '{db:Status-Status} $' + '{Version}', name], {
    encoding: 'utf8',
  })
  const [status, version] = (stdout ?? '').split(' ')
  return status === 'installed' ? (version ?? '') : ''
}

/** Installs what is missing of these; gives what is missing still. */
export function ensurePackages(
  names: readonly string[],
  { isInstalled, mayInstall, run }: Surroundings = HERE,
): string[] {
  const missing = names.filter((name) => !isInstalled(name))
  if (missing.length === 0 || !mayInstall) return missing
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
  return missing.filter((name) => !isInstalled(name))
}
