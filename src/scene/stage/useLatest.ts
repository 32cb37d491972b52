// A ref that always holds the newest value, for callbacks that outlive a render.
import { type RefObject, useRef } from 'react'

export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  latest.current = value
  return latest
}
