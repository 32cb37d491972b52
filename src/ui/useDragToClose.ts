// Lets a sheet be pulled down by its head. A button there does the same, so no one has to drag.
import { type PointerEvent, type RefObject, useRef } from 'react'

/** Pulled down this far, a sheet closes, CSS pixels. */
const FAR_ENOUGH_PX = 90

export function useDragToClose(sheet: RefObject<HTMLElement | null>, onClose: () => void) {
  const from = useRef<number | null>(null)
  const pulled = (event: PointerEvent): number => Math.max(0, event.clientY - (from.current ?? event.clientY))
  const rest = (): void => {
    from.current = null
    sheet.current?.style.removeProperty('translate')
  }
  return {
    onPointerDown: (event: PointerEvent): void => {
      if (event.target instanceof Element && event.target.closest('button')) return
      from.current = event.clientY
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent): void => {
      if (from.current !== null) sheet.current?.style.setProperty('translate', `0 ${pulled(event)}px`)
    },
    onPointerUp: (event: PointerEvent): void => {
      const far = from.current !== null && pulled(event) > FAR_ENOUGH_PX
      rest()
      if (far) onClose()
    },
    onPointerCancel: rest,
  }
}
