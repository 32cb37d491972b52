import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useLayout, useReducedMotion } from '../../src/ui/useLayout.ts'
import { DESKTOP, LANDSCAPE, LESS_MOTION, PHONE, windowWhere } from './windowOf.ts'

describe('useLayout', () => {
  it.each([
    ['phone', [PHONE]],
    ['phone', [PHONE, LANDSCAPE]],
    ['desktop', [DESKTOP, LANDSCAPE]],
    ['desktop', [DESKTOP]],
    ['landscape', [LANDSCAPE]],
    ['portrait', []],
  ] as const)('is %s where %j hold', (layout, queries) => {
    windowWhere(...queries)
    expect(renderHook(useLayout).result.current).toBe(layout)
  })

  it('a wide window that is too low is a phone on its side, not a desktop', () => {
    windowWhere(PHONE, DESKTOP, LANDSCAPE)
    expect(renderHook(useLayout).result.current).toBe('phone')
  })

  it('follows a device that is turned round', () => {
    const { holds } = windowWhere(LANDSCAPE)
    const { result } = renderHook(useLayout)
    holds()
    expect(result.current).toBe('portrait')
    holds(PHONE)
    expect(result.current).toBe('phone')
  })

  it('stops listening with its component', () => {
    const { listeners } = windowWhere(DESKTOP)
    const { unmount } = renderHook(useLayout)
    expect(listeners()).toBeGreaterThan(0)
    unmount()
    expect(listeners()).toBe(0)
  })
})

describe('useReducedMotion', () => {
  it('hears a wish for less motion while the page is open', () => {
    const { holds } = windowWhere()
    const { result } = renderHook(useReducedMotion)
    expect(result.current).toBe(false)
    holds(LESS_MOTION)
    expect(result.current).toBe(true)
  })
})
