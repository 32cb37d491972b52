// A program that was started and says on one of its streams that it is ready; it ends with all that it started.
import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** A browser on a busy machine. */
const READY_LIMIT_MS = 60_000
/** Time to end by itself before it is ended, ms. */
const END_LIMIT_MS = 5000
const KEPT_CHARS = 4000

export interface Started {
  /** What the ready line said in its first group. */
  readonly said: string
  end(): Promise<void>
}

export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The stream that is listened to, and what it says; without: ready as soon as it runs. */
  readonly ready?: { readonly stream: 1 | 2 | 3; readonly line: RegExp }
}

export function startProgram({ command, args, env = {}, ready }: Program): Promise<Started> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    // A group of its own: a browser is many processes, and they end together.
    detached: true,
  })
  return new Promise((resolve, reject) => {
    let heard = ''
    const fail = (why: string): void => {
      clearTimeout(limit)
      void end(child)
      reject(new Error(`startedProcess: ${command} ${why}${heard ? `: ${heard.trim()}` : ''}`))
    }
    const limit = setTimeout(() => fail(`was not ready in ${READY_LIMIT_MS / 1000} s`), READY_LIMIT_MS)
    child.once('error', (error) => fail(`did not start (${error.message})`))
    child.once('exit', (code) => fail(`ended with ${code}`))
    const isReady = (said: string): void => {
      clearTimeout(limit)
      child.removeAllListeners('exit')
      resolve({ said, end: () => end(child) })
    }
    if (!ready) child.once('spawn', () => isReady(''))
    for (const [index, output] of child.stdio.entries()) {
      if (index === 0 || !output) continue
      ;(output as Readable).on('data', (data: Buffer) => {
        if (index === ready?.stream || index === 2) heard = (heard + String(data)).slice(-KEPT_CHARS)
        const found = index === ready?.stream ? ready.line.exec(heard) : null
        if (found) isReady(found[1] ?? '')
      })
    }
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve()
  const signalAll = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-child.pid!, signal)
    } catch (error) {
      // All of them have gone already.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  return new Promise((resolve) => {
    const harder = setTimeout(() => signalAll('SIGKILL'), END_LIMIT_MS)
    child.once('exit', () => {
      clearTimeout(harder)
      signalAll('SIGKILL')
      resolve()
    })
    signalAll('SIGTERM')
  })
}
