// A layer over the page that the browser's "back" closes, for as long as it is shown.
import { useEffect, useRef } from 'react'
import { openLayer } from './openLayers.ts'

export function useBackCloses(onClose: () => void, isOpen = true): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => (isOpen ? openLayer(() => close.current()) : undefined), [isOpen])
}
