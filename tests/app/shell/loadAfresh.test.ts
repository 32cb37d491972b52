import { describe, expect, it, vi } from 'vitest'
import { loadAfresh } from '../../../src/app/shell/loadAfresh.ts'

describe('loadAfresh', () => {
  it('loads the page again where the server answers', async () => {
    const reload = vi.fn()
    expect(await loadAfresh(async () => ({ ok: true }), reload)).toBe(true)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['is not there', async () => Promise.reject(new TypeError('no network'))],
    ['refuses', async () => ({ ok: false })],
  ])('keeps the page that is there where the server %s', async (_, ask) => {
    const reload = vi.fn()
    expect(await loadAfresh(ask, reload)).toBe(false)
    expect(reload).not.toHaveBeenCalled()
  })
})
