import { afterEach, describe, expect, it, vi } from 'vitest'
import { keptBytes } from '../../../src/scene/body/keptBytes.ts'

function answers(...responses: readonly Response[]) {
  const left = [...responses]
  const fetched = vi.fn(async () => left.shift()!)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => vi.unstubAllGlobals())

describe('keptBytes', () => {
  it('fetches a file once and tells how far it is', async () => {
    const fetched = answers(new Response(new Uint8Array([7, 8, 9])))
    const told: number[] = []
    const bytes = await keptBytes('models/a.glb', (loaded) => told.push(loaded))
    expect([...new Uint8Array(bytes)]).toEqual([7, 8, 9])
    expect(told).toEqual([3])
    expect(await keptBytes('models/a.glb')).toBe(bytes)
    expect(fetched).toHaveBeenCalledOnce()
  })

  it('fetches again what could not be had', async () => {
    answers(new Response('', { status: 503 }), new Response(new Uint8Array([1])))
    await expect(keptBytes('models/b.glb')).rejects.toThrow('503')
    expect((await keptBytes('models/b.glb')).byteLength).toBe(1)
  })
})
