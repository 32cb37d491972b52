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
        aria-label={words.copyLink}
        title={words.copyLink}
        onClick={async () => setCopied(await copy(currentLink()))}
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
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return copyBySelection(text)
    throw error
  }
}

/** The older way, which needs no secure connection: a tablet that reads from a laptop in the same room. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'heard'
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}
