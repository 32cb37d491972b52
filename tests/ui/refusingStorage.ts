// A storage that refuses some of what is asked of it, in place of the page's own, until the test ends.
import { vi } from 'vitest'

export function refuseStorage(...deeds: readonly ('getItem' | 'setItem' | 'removeItem')[]): void {
  const own = globalThis.localStorage
  const does = (deed: 'getItem' | 'setItem' | 'removeItem') => (key: string, value: string) => {
    if (deeds.includes(deed)) throw new DOMException('refused', 'QuotaExceededError')
    return own[deed](key, value)
  }
  vi.stubGlobal('localStorage', {
    getItem: does('getItem'),
    setItem: does('setItem'),
    removeItem: does('removeItem'),
  })
}
