// Joined to its trigger by an ink stem. Escape, the cross or a tap outside closes it; focus goes back to the trigger.
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../words/CatalogueContext.ts'
import { Icon } from './Icon.tsx'
import './popover.css'

interface PopoverProps {
  readonly trigger: ReactNode
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Popover({ trigger, title, isOpen, onClose, children }: PopoverProps) {
  const words = useWords()
  const root = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!isOpen) return
    const element = root.current
    element?.querySelector<HTMLElement>('[role="dialog"]')?.focus()
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onClose()
    }
    const tap = (event: PointerEvent): void => {
      if (event.target instanceof Node && !element?.contains(event.target)) onClose()
    }
    document.addEventListener('keydown', key)
    document.addEventListener('pointerdown', tap)
    return () => {
      document.removeEventListener('keydown', key)
      document.removeEventListener('pointerdown', tap)
      // Only when focus was inside: who has tapped elsewhere has moved on.
      if (element?.contains(document.activeElement) || document.activeElement === document.body) {
        element?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
      }
    }
  }, [isOpen, onClose])
  // Fixed to the window, above its trigger: inside the panel its own scrolling would cut it.
  useLayoutEffect(() => {
    if (!isOpen) return
    const place = (): void => {
      const box = root.current?.getBoundingClientRect()
      if (!box) return
      root.current?.style.setProperty('--trigger-left', `${box.left}px`)
      root.current?.style.setProperty('--trigger-top', `${box.top}px`)
    }
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [isOpen])
  return (
    <div className="popover-root" ref={root}>
      {trigger}
      {isOpen && (
        <div className="popover" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
          <header className="popover-head">
            <h2 id={titleId} className="heading">
              {title}
            </h2>
            <button type="button" className="icon-button" title={words.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what is below */}
          <div className="popover-content" tabIndex={0}>
            {children}
          </div>
        </div>
      )}
    </div>
  )
}
