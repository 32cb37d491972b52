// Which of the four layouts is on. The style sheets use the same conditions (shell.css).
import { useSyncExternalStore } from 'react'

export type Layout = 'desktop' | 'landscape' | 'portrait' | 'phone'

const QUERIES: readonly (readonly [Layout, string])[] = [
  ['phone', '(max-width: 599px), (max-height: 499px)'],
  ['desktop', '(min-width: 1200px)'],
  ['landscape', '(orientation: landscape)'],
]

const matches = (query: string): boolean => window.matchMedia(query).matches

const current = (): Layout => QUERIES.find(([, query]) => matches(query))?.[0] ?? 'portrait'

export const useMediaQuery = (query: string): boolean =>
  useSyncExternalStore(
    (listener) => listen(query, listener),
    () => matches(query),
  )

export const useLayout = (): Layout =>
  useSyncExternalStore((listener) => {
    const stops = QUERIES.map(([, query]) => listen(query, listener))
    return () => {
      for (const stop of stops) stop()
    }
  }, current)

export const useReducedMotion = (): boolean => useMediaQuery('(prefers-reduced-motion: reduce)')

function listen(query: string, listener: () => void): () => void {
  const list = window.matchMedia(query)
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}
