// A file that stops coming is given up and said, not waited for without end.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchBytes } from '../../../src/scene/body/loadModel.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const never = () => new Promise<never>(() => undefined)
const failureOf = (bytes: Promise<unknown>): Promise<string> =>
  bytes.then(
    () => 'came',
    (error: Error) => error.message,
  )

describe('fetchBytes', () => {
  it.each([
    ['never answers', never],
    [
      'stands still on the way',
      async () =>
        new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(350)) })),
    ],
  ])('gives a file up that %s', async (_, answer) => {
    vi.useFakeTimers()
    vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
    const failure = failureOf(fetchBytes('spine.glb', () => undefined, new AbortController().signal))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await failure).toBe('loadModel: spine.glb brought nothing for 20 s')
  })
})
