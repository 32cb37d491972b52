// The size of an element on the page, px, followed as it changes.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Until it is measured, and where nothing can be measured. */
const ASSUMED: Size = { width: 600, height: 380 }

export function useSize<T extends Element>(): readonly [RefObject<T | null>, Size] {
  const element = useRef<T>(null)
  const [size, setSize] = useState(ASSUMED)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const measure = (): void => {
      const { width, height } = watched.getBoundingClientRect()
      if (width > 0 && height > 0) setSize({ width, height })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
