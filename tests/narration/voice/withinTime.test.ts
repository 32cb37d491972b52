import { expect, it, vi } from 'vitest'
import { NoAnswer, withinTime } from '../../../src/narration/voice/withinTime.ts'

it('gives the answer, and the refusal, as they are', async () => {
  expect(await withinTime(Promise.resolve(7), 10, 'x')).toBe(7)
  await expect(withinTime(Promise.reject(new RangeError('no')), 10, 'x')).rejects.toThrow(RangeError)
})

it('does not wait for ever', async () => {
  vi.useFakeTimers()
  const waiting = withinTime(new Promise(() => {}), 800, 'store: no answer').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(800)
  vi.useRealTimers()
  const error = await waiting
  expect(error).toBeInstanceOf(NoAnswer)
  expect(String(error)).toContain('store: no answer within 800 ms')
})
