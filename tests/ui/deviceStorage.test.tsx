import { expect, it, vi } from 'vitest'
import { deviceStorage } from '../../src/ui/deviceStorage.ts'

it('is the storage of the page', () => expect(deviceStorage()).toBe(localStorage))

it('is nothing where a browser refuses it', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('refused', 'SecurityError')
    },
  })
  expect(deviceStorage()).toBeNull()
  Object.defineProperty(globalThis, 'localStorage', own)
})

it('is nothing where there is none', () => {
  vi.stubGlobal('localStorage', null)
  expect(deviceStorage()).toBeNull()
})
