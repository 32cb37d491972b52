// Opens the menu: steps, settings, and what is to be read beside the story.
import { useState } from 'react'
import type { Plan } from '../../story/pack.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { Later } from '../shell/Later.tsx'
import { LaterMenu } from '../shell/laterParts.ts'

export function MenuButton({ plan }: { readonly plan: Plan | null }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-haspopup="dialog"
        title={words.menu}
        onClick={() => setOpen(true)}
      >
        <Icon name="menu" />
      </button>
      {isOpen && (
        <Later
          frame={(failure) => (
            <Sheet title={words.menu} onClose={close}>
              {failure}
            </Sheet>
          )}
        >
          <LaterMenu plan={plan} onClose={close} />
        </Later>
      )}
    </>
  )
}
