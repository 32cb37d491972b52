// How many device pixels a CSS pixel has, as it is now: another screen or another zoom is another number.
import { useSyncExternalStore } from 'react'

/** Calls back when the ratio changes; a query holds for one ratio only, so each change asks anew. */
function subscribe(changed: () => void): () => void {
  let query: MediaQueryList | null = null
  const ask = (): void => {
    query?.removeEventListener('change', heard)
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', heard)
  }
  const heard = (): void => {
    ask()
    changed()
  }
  ask()
  return () => query?.removeEventListener('change', heard)
}

export const usePixelRatio = (): number => useSyncExternalStore(subscribe, () => window.devicePixelRatio)
