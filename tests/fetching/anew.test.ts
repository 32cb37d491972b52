import { describe, expect, it, vi } from 'vitest'
import { addressOfTry, anew, failedAddress } from '../../src/fetching/anew.ts'

const CHROMIUM = 'Failed to fetch dynamically imported module: https://ramus.example/assets/Menu-1a2b.js'
const FIREFOX = 'error loading dynamically imported module: https://ramus.example/assets/Menu-1a2b.js'
const WEBKIT = 'Importing a module script failed.'

describe('failedAddress', () => {
  it.each([
    [CHROMIUM, 'https://ramus.example/assets/Menu-1a2b.js'],
    [FIREFOX, 'https://ramus.example/assets/Menu-1a2b.js'],
    [WEBKIT, null],
  ])('reads %j', (words, address) => expect(failedAddress(new TypeError(words))).toBe(address))

  it('reads what is no error too', () => expect(failedAddress('gone')).toBeNull())
})

describe('addressOfTry', () => {
  it('is another address for each try', () => {
    expect(addressOfTry('https://a/b.js', 1)).toBe('https://a/b.js?again=1')
    expect(addressOfTry('https://a/b.js?again=1', 2)).toBe('https://a/b.js?again=2')
  })
})

describe('anew', () => {
  it('asks by another address after a failure that names one, a new one at each try', async () => {
    const load = vi.fn().mockRejectedValue(new TypeError(CHROMIUM))
    const fetchFrom = vi
      .fn()
      .mockRejectedValueOnce(new TypeError(CHROMIUM))
      .mockResolvedValue({ Menu: 'menu' })
    const fetch = anew(load, fetchFrom)
    await expect(fetch()).rejects.toThrow('Menu-1a2b')
    await expect(fetch()).rejects.toThrow('Menu-1a2b')
    expect(await fetch()).toEqual({ Menu: 'menu' })
    expect(load).toHaveBeenCalledTimes(1)
    expect(fetchFrom.mock.calls).toEqual([
      ['https://ramus.example/assets/Menu-1a2b.js?again=1'],
      ['https://ramus.example/assets/Menu-1a2b.js?again=2'],
    ])
  })

  it('asks the same way again where the browser names no address', async () => {
    const load = vi.fn().mockRejectedValueOnce(new TypeError(WEBKIT)).mockResolvedValue({ Menu: 'menu' })
    const fetch = anew(load)
    await expect(fetch()).rejects.toThrow()
    expect(await fetch()).toEqual({ Menu: 'menu' })
  })
})
