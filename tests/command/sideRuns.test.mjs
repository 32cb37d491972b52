import { describe, expect, it } from 'vitest'
import { runBeside } from '../../src/command/sideRuns.mjs'

describe('runBeside', () => {
  it('puts the name before each line of either stream, and gives the exit code', async () => {
    const said = []
    const code = await runBeside(
      'unit',
      ['-e', "console.log('one\\ntwo'); console.error(process.env.WHO); process.exitCode = 3"],
      { env: { WHO: 'three' }, write: (line) => said.push(line) },
    )
    expect(code).toBe(3)
    expect(said.toSorted()).toEqual(['unit     | one\n', 'unit     | three\n', 'unit     | two\n'])
  })

  it('is a failure when the script is ended from outside', async () => {
    expect(await runBeside('unit', ['-e', "process.kill(process.pid, 'SIGKILL')"])).toBe(1)
  })
})
