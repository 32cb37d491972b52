// Copies the link to this very moment.
import { useEffect, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { currentLink } from '../address/followAddress.ts'

/** How long the answer stands, ms. */
const SHOWN_MS = 4000

export function LinkButton() {
  const words = useWords()
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => {
    if (copied === null) return
    const timer = window.setTimeout(() => setCopied(null), SHOWN_MS)
    return () => window.clearTimeout(timer)
  }, [copied])
  return (
    <span className="link-button">
      <button
        type="button"
        className="icon-button"
        title={words.copyLink}
        onClick={async ({ currentTarget }) => setCopied(await copy(currentLink(), currentTarget))}
      >
        <Icon name="link" />
      </button>
      <span role="status">
        {copied !== null && (
          <span className="link-answer">{copied ? words.linkCopied : words.linkNotCopied}</span>
        )}
      </span>
    </span>
  )
}

/** False when this page may not write to the clipboard (no secure connection, or forbidden by the person). */
async function copy(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return copyBySelection(text, button)
    throw error
  }
}

/**
 * The older way, which needs no secure connection: a tablet that reads from a laptop in the same room. The field stands
 * beside the button, since nothing outside an open sheet can be selected; focus goes back to the button.
 */
function copyBySelection(text: string, button: HTMLElement): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'heard'
  button.after(field)
  field.focus({ preventScroll: true })
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  button.focus({ preventScroll: true })
  return done
}
