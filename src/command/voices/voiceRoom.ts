// A room to speak in, without a sound card or a screen: a bus, a sound server that plays into nothing, a speech service
// with espeak-ng, a screen. All of it lives in a folder of its own and ends with the room.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface VoiceRoom {
  /** What a browser must be told to find it. */
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  /** Ends the speech service in the middle of whatever it does, and starts another, as a machine would. */
  readonly killSpeech: () => Promise<void>
  readonly leave: () => Promise<void>
}

/** Anything that has not begun by then does not begin, ms. */
const START_LIMIT_MS = 15_000
const LOOK_EVERY_MS = 50

export async function voiceRoom(): Promise<VoiceRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'ramus-voices-'))
  const runtime = join(folder, 'run')
  for (const path of [runtime, join(folder, 'log')]) mkdirSync(path, { mode: 0o700 })
  const pulse = join(runtime, 'pulse.socket')
  const speech = join(runtime, 'speech.socket')
  const bus = join(runtime, 'bus.socket')
  const display = await freeDisplay()
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: runtime,
    DISPLAY: display,
    PULSE_SERVER: `unix:${pulse}`,
    SPEECHD_ADDRESS: `unix_socket:${speech}`,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${bus}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    LANG: 'C.UTF-8',
  }
  const running: ChildProcess[] = []
  const start = async (command: string, args: readonly string[], sign: string): Promise<ChildProcess> => {
    const child = spawn(command, args, { env, stdio: 'ignore' })
    running.push(child)
    await appears(sign, child, command)
    return child
  }
  const speak = (): Promise<ChildProcess> =>
    start(
      'speech-dispatcher',
      ['--run-single', '--communication-method', 'unix_socket', '--socket-path', speech].concat([
        '--log-dir',
        join(folder, 'log'),
        '--pid-file',
        join(runtime, 'speech.pid'),
        '--timeout',
        '0',
      ]),
      speech,
    )
  await start('dbus-daemon', ['--session', '--nofork', `--address=unix:path=${bus}`], bus)
  await start('Xvfb', [display, '-screen', '0', '1200x900x24'], `/tmp/.X11-unix/X${display.slice(1)}`)
  const modules = ['module-null-sink', `module-native-protocol-unix socket=${pulse} auth-anonymous=1`]
  await start(
    'pulseaudio',
    ['-n', '--daemonize=no', '--exit-idle-time=-1', ...modules.map((module) => `--load=${module}`)],
    pulse,
  )
  let service = await speak()
  return {
    env,
    folder,
    killSpeech: async () => {
      const gone = new Promise((resolve) => service.once('exit', resolve))
      service.kill('SIGKILL')
      await gone
      rmSync(speech, { force: true })
      service = await speak()
    },
    leave: async () => {
      for (const child of running.reverse()) await ended(child)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function freeDisplay(): Promise<string> {
  for (let number = 61; number < 200; number++)
    if (!existsSync(`/tmp/.X11-unix/X${number}`) && !existsSync(`/tmp/.X${number}-lock`)) return `:${number}`
  throw new Error('voiceRoom: no display is free')
}

async function appears(path: string, child: ChildProcess, command: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < START_LIMIT_MS; waitedMs += LOOK_EVERY_MS) {
    if (existsSync(path)) return
    if (child.exitCode !== null) throw new Error(`voiceRoom: ${command} ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  throw new Error(`voiceRoom: ${command} did not begin within ${START_LIMIT_MS} ms`)
}

/** Ends a process that this room has started, and waits for it. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000)
  await exit
  clearTimeout(timer)
}
