// Opens over everything: from the side on a desktop, from below where a hand holds the device. Escape and "back" close it.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../words/CatalogueContext.ts'
import { Icon } from './Icon.tsx'
import { useBackCloses } from './useBackCloses.ts'
import { useDragToClose } from './useDragToClose.ts'
import { useLayout } from './useLayout.ts'
import './sheet.css'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Stands before the title: a way back inside the sheet. */
  readonly before?: ReactNode
}

export function Sheet({ title, onClose, children, before }: SheetProps) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const layout = useLayout()
  const drag = useDragToClose(dialog, onClose)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useBackCloses(onClose)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the close button do the same by keyboard
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="sheet-body">
        <header className="sheet-head" {...(layout === 'portrait' || layout === 'phone' ? drag : {})}>
          {before}
          <h2 id={titleId} className="sheet-title">
            {title}
          </h2>
          <button type="button" className="icon-button" title={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what is below */}
        <div className="sheet-content" tabIndex={0}>
          {children}
        </div>
      </div>
    </dialog>
  )
}
