import { describe, expect, it } from 'vitest'
import { type LesionPort, lesionClient } from '../../src/physics/lesionClient.ts'
import type { LesionReply, LesionRequest } from '../../src/physics/lesionProtocol.ts'
import type { LesionTimeline } from '../../src/physics/lesionTimeline.ts'
import { DEFAULT_SETTINGS, type LesionSettings } from '../../src/physics/settings.ts'

const short: LesionSettings = { ...DEFAULT_SETTINGS, holdS: 15 }

/** A port that remembers what it was told and can answer. */
function port() {
  const sent: LesionRequest[] = []
  const made: LesionPort & { closed: boolean } = {
    closed: false,
    onmessage: null,
    onerror: null,
    postMessage: (request) => sent.push(request),
    terminate: () => {
      made.closed = true
    },
  }
  const answer = (reply: LesionReply) => made.onmessage!({ data: reply } as MessageEvent<LesionReply>)
  return { made, sent, answer }
}

const timeline = { resolution: 'coarse' } as LesionTimeline

describe('the client', () => {
  it('asks, hears of progress and gets its own answer', async () => {
    const { made, sent, answer } = port()
    const client = lesionClient(made)
    const heard: number[] = []
    const first = client.solve(short, { onProgress: (share) => heard.push(share) })
    const second = client.solve(short, { resolution: 'fine' })
    expect(sent.map((request) => request.kind === 'solve' && request.resolution)).toEqual(['auto', 'fine'])
    answer({ kind: 'solved', id: 2, timeline, wallMs: 1 })
    answer({ kind: 'progress', id: 1, share: 0.5 })
    answer({ kind: 'solved', id: 1, timeline, wallMs: 1 })
    expect(await first).toBe(timeline)
    expect(await second).toBe(timeline)
    expect(heard).toEqual([0.5])
  })

  it('rejects with what the worker says', async () => {
    const { made, answer } = port()
    const asked = lesionClient(made).solve(short)
    answer({ kind: 'failed', id: 1, message: 'gauge must be 16 to 23 G' })
    await expect(asked).rejects.toThrow('gauge must be 16 to 23 G')
  })

  it('cancels by signal, once, and drops an answer that crosses it', async () => {
    const { made, sent, answer } = port()
    const abort = new AbortController()
    const asked = lesionClient(made).solve(short, { signal: abort.signal })
    abort.abort(new Error('moved on'))
    await expect(asked).rejects.toThrow('moved on')
    expect(sent.at(-1)).toEqual({ kind: 'cancel', id: 1 })
    answer({ kind: 'solved', id: 1, timeline, wallMs: 1 })
    expect(sent).toHaveLength(2)
  })

  it('asks nothing when the signal is aborted already', async () => {
    const { made, sent } = port()
    const asked = lesionClient(made).solve(short, { signal: AbortSignal.abort(new Error('too late')) })
    await expect(asked).rejects.toThrow('too late')
    expect(sent).toEqual([])
  })

  it('rejects everything when the worker fails or is closed', async () => {
    const { made } = port()
    const client = lesionClient(made)
    const asked = [client.solve(short), client.solve(short)]
    made.onerror!({ message: 'out of memory' } as ErrorEvent)
    for (const promise of asked) await expect(promise).rejects.toThrow('the worker failed: out of memory')
    const last = client.solve(short)
    client.close()
    await expect(last).rejects.toThrow('lesionClient: closed')
    expect(made.closed).toBe(true)
  })
})
