import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isStarted, Refusal, ran } from '../../src/command/ran.ts'

const ROOT = join(import.meta.dirname, '..', '..')

describe('ran', () => {
  it('collects what is said and what is warned of', () => {
    const done = ran('toast', (say, warn) => {
      say('brown')
      warn('hot')
    })
    expect(done).toEqual({ status: 0, stdout: 'brown\n', stderr: 'toast: hot\n' })
  })

  it('ends a refusal with status 2, one line and no output', () => {
    const refused = ran('toast', (say) => {
      say('brown')
      throw new Refusal('--side "third" is not a side')
    })
    expect(refused).toEqual({ status: 2, stdout: '', stderr: 'toast: --side "third" is not a side\n' })
  })

  it('lets a fault of the program through', () => {
    expect(() =>
      ran('toast', () => {
        throw new Error('burnt')
      }),
    ).toThrow('burnt')
  })

  it('is not started where another module was', () => {
    expect(isStarted(import.meta.url)).toBe(false)
  })
})

describe('a command as a process', () => {
  const start = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT, encoding: 'utf8' })

  it('ends with its status, its output and its errors', () => {
    const { status, stdout, stderr } = start('src/command/plan.ts', '--side', 'middle')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe('plan: --side "middle" is not a side; choose right, left, both\n')
    expect(start('src/command/lesion.ts', '--help').stdout).toContain('--gauge 18')
  })
})
