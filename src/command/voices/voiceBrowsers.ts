// How each engine is started to show one page, with voices: by its own command line, without a driver.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from '../ensureChromium.mjs'
import { versionOfPackage } from './voicePackages.ts'
import type { VoiceRoom } from './voiceRoom.ts'

export interface VoiceBrowser {
  readonly name: 'chromium' | 'firefox' | 'webkit'
  readonly packages: readonly string[]
  /** Null: not on this machine. */
  readonly find: () => Promise<string | null>
  readonly version: (path: string) => string
  readonly args: (profile: string, address: string) => readonly string[]
}

const FIREFOX = '/usr/bin/firefox-esr'
const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
)
/** A browser of a test: no first page, no updates, no word to its maker. */
const FIREFOX_HABITS: Readonly<Record<string, string | number | boolean>> = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'toolkit.telemetry.enabled': false,
}

const versionOf = (path: string): string =>
  spawnSync(path, ['--version'], { encoding: 'utf8' })
    .stdout.trim()
    .replace(/ built on .*/, '')

export const VOICE_BROWSERS: readonly VoiceBrowser[] = [
  {
    name: 'chromium',
    packages: [],
    find: () => ensureChromium(),
    version: versionOf,
    args: (profile, address) => [
      '--headless=new',
      '--no-sandbox',
      '--enable-speech-dispatcher',
      '--autoplay-policy=no-user-gesture-required',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
      address,
    ],
  },
  {
    name: 'firefox',
    packages: ['firefox-esr'],
    find: async () => (existsSync(FIREFOX) ? FIREFOX : null),
    version: versionOf,
    args: (profile, address) => {
      const habits = Object.entries(FIREFOX_HABITS).map(
        ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
      )
      writeFileSync(join(profile, 'user.js'), habits.join('\n'))
      return ['--headless', '--no-remote', '--profile', profile, address]
    },
  },
  {
    name: 'webkit',
    packages: ['webkit2gtk-driver', 'gstreamer1.0-plugins-bad', 'gstreamer1.0-pulseaudio'],
    find: async () => MINI_BROWSERS.find(existsSync) ?? null,
    version: () => `WebKitGTK ${versionOfPackage('webkit2gtk-driver').split('-')[0]}`,
    args: (_, address) => [address],
  },
]

/** Shows a page in a fresh profile of its own. */
export function showPage(
  room: VoiceRoom,
  browser: VoiceBrowser,
  path: string,
  address: string,
): ChildProcess {
  const profiles = join(room.folder, 'profiles')
  mkdirSync(profiles, { recursive: true })
  const profile = mkdtempSync(join(profiles, `${browser.name}-`))
  return spawn(path, browser.args(profile, address), {
    env: room.env,
    stdio: 'ignore',
  })
}
