// Going to another place puts focus on its heading, so that keys and voices begin there. Not on the first one.
import { useEffect, useRef } from 'react'
import type { View } from '../address/address.ts'

export function useViewFocus(view: View): void {
  const before = useRef(view)
  useEffect(() => {
    if (before.current === view) return
    before.current = view
    document.querySelector<HTMLElement>('#story h1')?.focus({ preventScroll: true })
  }, [view])
}
