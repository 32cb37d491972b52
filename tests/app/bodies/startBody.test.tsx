import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { startBody } from '../../../src/app/bodies/startBody.tsx'
import { shownBody, useBody } from '../../../src/app/state/body.ts'
import { variantBody } from '../../anatomy/variantBody.ts'

const root = { render: vi.fn() }

beforeEach(() => {
  useBody.setState({ shown: TYPICAL_BODY })
  root.render.mockClear()
})
afterEach(() => vi.unstubAllGlobals())

describe('startBody', () => {
  it('has the variant stand before the page is there', async () => {
    const { id, ...solved } = variantBody('ossified')
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Response.json(solved)),
    )
    await startBody(id as 'ossified', root, 'en')
    expect(shownBody().id).toBe('ossified')
  })

  it('leaves the typical one where the variant cannot be had', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response('', { status: 404 })),
    )
    await expect(startBody('slight', root, 'en')).rejects.toThrow('404')
    expect(shownBody().id).toBe('typical')
  })
})
