import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { startBody } from '../../../src/app/bodies/startBody.tsx'
import { shownBody, useBody } from '../../../src/app/state/body.ts'

const OSSIFIED = readFileSync(
  join(import.meta.dirname, '../../../public/models/bodies/ossified.json'),
  'utf8',
)
const root = { render: vi.fn() }

function answers(body: string, status = 200): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  )
}

beforeEach(() => {
  useBody.setState({ shown: TYPICAL_BODY })
  root.render.mockClear()
})
afterEach(() => vi.unstubAllGlobals())

describe('startBody', () => {
  it('makes the variant the body of the page', async () => {
    answers(OSSIFIED)
    expect(await startBody('ossified', root, 'en')).toBe(true)
    expect(shownBody().id).toBe('ossified')
  })

  it.each([
    ['a file that is not there', 'Not found', 404],
    ['a file that is no body', '{"nerves":{}}', 200],
    ['a page instead of a file', '<!doctype html>', 200],
  ])('leaves the typical one with %s, and says so', async (_, body, status) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    answers(body, status)
    expect(await startBody('ossified', root, 'en')).toBe(false)
    expect(shownBody().id).toBe('typical')
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
  })
})
