import { afterEach, describe, expect, it, vi } from 'vitest'
import { cpuMs, once } from '../../src/command/cpuMs.ts'

/** A processor whose every run of work takes the next of these times, ms: half as user, half as system time. */
function processor(times: readonly number[]): void {
  let run = 0
  vi.spyOn(process, 'cpuUsage').mockImplementation((before) => {
    if (!before) return { user: 0, system: 0 }
    const ms = times[Math.min(run++, times.length - 1)]!
    return { user: ms * 500, system: ms * 500 }
  })
}

afterEach(() => vi.restoreAllMocks())

describe('once', () => {
  it('is user and system time together, ms', () => {
    processor([12])
    expect(once(() => {})).toBe(12)
  })
})

describe('cpuMs', () => {
  it('gives the best of the last ten runs', () => {
    // 20 runs of 40 ms warm it for 800 ms; the quick first ones are cold and forgotten.
    processor([1, 1, ...Array.from({ length: 15 }, () => 50), 45, 48, 60])
    expect(cpuMs(() => {})).toBe(45)
  })

  it('runs slow work once', () => {
    processor([5000])
    let runs = 0
    expect(cpuMs(() => runs++)).toBe(5000)
    expect(runs).toBe(1)
  })

  it('gives up warming after sixty runs of quick work', () => {
    processor([0.01])
    let runs = 0
    cpuMs(() => runs++)
    expect(runs).toBe(60)
  })
})
