import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const OSSIFIED = readFileSync(
  join(import.meta.dirname, '../../../public/models/bodies/ossified.json'),
  'utf8',
)

/** What is kept is kept for a visit: each test is a visit of its own. */
const visit = async () => (await import('../../../src/app/bodies/loadBody.ts')).loadBody

function answers(...given: readonly (readonly [body: string, status: number])[]) {
  const left = [...given]
  const fetched = vi.fn(async () => {
    const [body, status] = left.shift()!
    return new Response(body, { status })
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

describe('loadBody', () => {
  it('reads a variant once: the same object every time', async () => {
    const fetched = answers([OSSIFIED, 200])
    const loadBody = await visit()
    const body = await loadBody('ossified')
    expect(body.id).toBe('ossified')
    expect(body.targets['nerve.mb.L3.R']).toBeDefined()
    expect(await loadBody('ossified')).toBe(body)
    expect(fetched).toHaveBeenCalledOnce()
  })

  it.each([
    ['a file that is not there', 'Not found', 404],
    ['a file that is no body', '{"nerves":{}}', 200],
    ['a page instead of a file', '<!doctype html>', 200],
  ])('rejects with %s, and asks for it again', async (_, body, status) => {
    answers([body, status], [OSSIFIED, 200])
    const loadBody = await visit()
    await expect(loadBody('ossified')).rejects.toThrow()
    expect((await loadBody('ossified')).id).toBe('ossified')
  })
})
