import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const OSSIFIED = readFileSync(
  join(import.meta.dirname, '../../../public/models/bodies/ossified.json'),
  'utf8',
)
const page = async () => ({
  ...(await import('../../../src/app/bodies/startBody.tsx')),
  ...(await import('../../../src/anatomy/pageBody.ts')),
})
const root = { render: vi.fn() }

function answers(body: string, status = 200): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  )
}

beforeEach(() => {
  vi.resetModules()
  root.render.mockClear()
})
afterEach(() => vi.unstubAllGlobals())

describe('startBody', () => {
  it('makes the variant the body of the page', async () => {
    answers(OSSIFIED)
    const { startBody, pageBody } = await page()
    expect(await startBody('ossified', root, 'en')).toBe(true)
    expect(pageBody().id).toBe('ossified')
  })

  it.each([
    ['a file that is not there', 'Not found', 404],
    ['a file that is no body', '{"nerves":{}}', 200],
    ['a page instead of a file', '<!doctype html>', 200],
  ])('leaves the typical one with %s, and says so', async (_, body, status) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    answers(body, status)
    const { startBody, pageBody } = await page()
    expect(await startBody('ossified', root, 'en')).toBe(false)
    expect(pageBody().id).toBe('typical')
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
  })
})
