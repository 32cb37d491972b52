import { describe, expect, it } from 'vitest'
import { type LesionReply, type LesionRequest, transferables } from '../../src/physics/lesionProtocol.ts'
import { lesionServer } from '../../src/physics/lesionServer.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from '../../src/physics/settings.ts'

/** A server with a clock of its own: each look at it takes `lookMs`. */
function bench(lookMs: number | (() => number) = 20) {
  const replies: LesionReply[] = []
  const queue: (() => void)[] = []
  let nowMs = 0
  const handle = lesionServer({
    reply: (reply) => replies.push(reply),
    later: (next) => queue.push(next),
    nowMs: () => {
      nowMs += typeof lookMs === 'number' ? lookMs : lookMs()
      return nowMs
    },
  })
  return {
    replies,
    handle,
    /** Does what is due, at most `turns` times. */
    work: (turns = Infinity): void => {
      for (let n = 0; n < turns && queue.length > 0; n++) queue.shift()!()
    },
  }
}

const short: LesionSettings = { ...DEFAULT_SETTINGS, holdS: 15 }
const solve = (id: number, settings = short): LesionRequest => ({
  kind: 'solve',
  id,
  settings,
  resolution: 'coarse',
})
const kinds = (replies: readonly LesionReply[]): string =>
  replies.map(({ kind, id }) => `${kind} ${id}`).join(', ')

describe('the server', () => {
  it('tells its progress, then gives the timeline', () => {
    const { replies, handle, work } = bench()
    handle(solve(1))
    work()
    const shares = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []))
    expect(shares.length).toBeGreaterThan(2)
    for (let i = 1; i < shares.length; i++) expect(shares[i]!).toBeGreaterThan(shares[i - 1]!)
    const last = replies.at(-1)!
    expect(last.kind).toBe('solved')
    if (last.kind === 'solved') {
      expect(last.timeline.resolution).toBe('coarse')
      expect(last.timeline.settings).toEqual(short)
      expect(last.wallMs).toBeGreaterThan(0)
    }
  })

  it('solves one request after another', () => {
    const { replies, handle, work } = bench(0)
    handle(solve(1))
    handle(solve(2))
    work()
    expect(kinds(replies)).toBe('solved 1, solved 2')
  })

  it('stops work that is cancelled on the way, and goes on with the next', () => {
    const { replies, handle, work } = bench()
    handle(solve(1))
    handle(solve(2))
    work(3)
    expect(kinds(replies)).toMatch(/^progress 1/)
    handle({ kind: 'cancel', id: 1 })
    work()
    expect(replies.some(({ kind, id }) => kind === 'solved' && id === 1)).toBe(false)
    expect(replies.at(-1)).toMatchObject({ kind: 'solved', id: 2 })
  })

  it('never begins what is cancelled while it waits', () => {
    const { replies, handle, work } = bench(0)
    handle(solve(1))
    handle(solve(2))
    handle({ kind: 'cancel', id: 2 })
    work()
    expect(kinds(replies)).toBe('solved 1')
  })

  it('says what is wrong with settings out of range, and lives on', () => {
    const { replies, handle, work } = bench(0)
    handle(solve(1, { ...short, gauge: 3 }))
    handle(solve(2))
    work()
    expect(replies[0]).toEqual({
      kind: 'failed',
      id: 1,
      message: 'physics/settings: gauge must be 16 to 23 G, got 3 G',
    })
    expect(kinds(replies)).toBe('failed 1, solved 2')
  })

  it('takes the coarse grid by itself where a standard lesion takes more than a thirtieth of a second', () => {
    for (const [lookMs, resolution] of [
      [60, 'coarse'],
      [0.01, 'standard'],
    ] as const) {
      const { replies, handle, work } = bench(lookMs)
      handle({ kind: 'solve', id: 1, settings: short, resolution: 'auto' })
      work()
      const last = replies.at(-1)!
      expect(last.kind === 'solved' && last.timeline.resolution).toBe(resolution)
    }
  })
})

describe('a device that was busy only at the start', () => {
  it('gets the standard grid back', () => {
    let lookMs = 60
    const { replies, handle, work } = bench(() => lookMs)
    const ask = (id: number) => {
      handle({ kind: 'solve', id, settings: short, resolution: 'auto' })
      work()
      const last = replies.at(-1)!
      return last.kind === 'solved' && last.timeline.resolution
    }
    expect(ask(1)).toBe('coarse')
    lookMs = 0.01
    expect(ask(2)).toBe('coarse')
    expect(ask(3)).toBe('standard')
  })
})

describe('transferables', () => {
  it('are every buffer of a timeline, once', () => {
    const { replies, handle, work } = bench(0)
    handle(solve(1))
    work()
    const last = replies[0]!
    if (last.kind !== 'solved') throw new Error('not solved')
    const buffers = transferables(last.timeline)
    expect(new Set(buffers).size).toBe(buffers.length)
    expect(buffers).toContain(last.timeline.temperatureC.buffer)
    const moved = structuredClone(last.timeline, { transfer: buffers })
    expect(moved.temperatureC.length).toBeGreaterThan(1000)
    expect(last.timeline.temperatureC.length).toBe(0)
  })
})
