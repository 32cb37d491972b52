import { describe, expect, it } from 'vitest'
import { startProgram } from '../../../src/command/engines/startedProcess.ts'

const program = (code: string, stream: 1 | 2 | 3 = 2) =>
  startProgram({ command: process.execPath, args: ['-e', code], ready: { stream, line: /ready at (\d+)\n/ } })

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('startProgram', () => {
  it('waits for the ready line, then ends the program', async () => {
    const started = await program(
      'process.stderr.write("ready at " + process.pid + "\\n"); setInterval(() => {}, 1000)',
    )
    const pid = Number(started.said)
    expect(isAlive(pid)).toBe(true)
    await started.end()
    expect(isAlive(pid)).toBe(false)
  })

  it('fails with what was said when it ends before', async () => {
    await expect(program('process.stderr.write("no screen"); process.exitCode = 3')).rejects.toThrow(
      /ended with 3: no screen/,
    )
  })

  it('fails when there is no such program', async () => {
    await expect(startProgram({ command: '/no/such', args: [] })).rejects.toThrow('/no/such did not start')
  })
})
