// A window of a given size for tests of what depends on it: media queries are answered by hand, and change when told.
import { act } from '@testing-library/react'
import { vi } from 'vitest'

export interface TestWindow {
  /** From now on these queries hold, and whoever listens hears of it. */
  readonly holds: (...queries: readonly string[]) => void
  /** How many listen now. */
  readonly listeners: () => number
}

/** @param first the queries that hold at the beginning */
export function windowWhere(...first: readonly string[]): TestWindow {
  let holding = first
  const heard = new Set<() => void>()
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return holding.includes(query)
    },
    addEventListener: (_: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_: string, listener: () => void) => heard.delete(listener),
  }))
  return {
    holds: (...queries) =>
      act(() => {
        holding = queries
        for (const listener of [...heard]) listener()
      }),
    listeners: () => heard.size,
  }
}

export const PHONE = '(max-width: 599px), (max-height: 499px)'
export const DESKTOP = '(min-width: 1200px)'
export const LANDSCAPE = '(orientation: landscape)'
export const LESS_MOTION = '(prefers-reduced-motion: reduce)'
