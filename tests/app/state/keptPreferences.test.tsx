// The device's storage itself: forbidden in its several ways, and shared by two tabs.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULTS, setPreference, usePreferences } from '../../../src/app/state/preferences.ts'

const KEY = 'ramus.preferences'
const forbid = (method: 'getItem' | 'setItem') =>
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
const stored = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null')

beforeEach(() => {
  localStorage.clear()
  usePreferences.setState(DEFAULTS, true)
})
afterEach(() => vi.restoreAllMocks())

describe('kept preferences', () => {
  it('are kept', () => {
    setPreference({ theme: 'dark' })
    expect(stored()).toMatchObject({ theme: 'dark', hand: 'right' })
  })

  it('hold for the page where storage may not be read or written', () => {
    forbid('getItem')
    forbid('setItem')
    setPreference({ theme: 'dark' })
    expect(usePreferences.getState().theme).toBe('dark')
  })

  it('are the defaults where reading is forbidden from the start', async () => {
    forbid('getItem')
    vi.resetModules()
    const again = await import('../../../src/app/state/preferences.ts')
    expect(again.usePreferences.getState()).toEqual(DEFAULTS)
  })

  it('never write back what another tab has changed since', () => {
    localStorage.setItem(KEY, JSON.stringify({ ...DEFAULTS, theme: 'dark', firstRunRead: true }))
    setPreference({ hand: 'left' })
    expect(stored()).toMatchObject({ theme: 'dark', firstRunRead: true, hand: 'left' })
    expect(usePreferences.getState().theme).toBe('dark')
  })

  it('follow another tab at once', () => {
    const text = JSON.stringify({ ...DEFAULTS, theme: 'light' })
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: text }))
    expect(usePreferences.getState().theme).toBe('light')
  })

  it('leave other keys of the origin alone', () => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: '{"theme":"dark"}' }))
    expect(usePreferences.getState().theme).toBe('system')
  })
})
