// Keys of exploring. All of them with Ctrl (or Command) or Alt: no letter alone, so that dictation strikes none.
// With Ctrl the letter counts, wherever a keyboard has it: the place that is K here is another browser's "close tab". With
// Alt the place counts, since some keyboards write another sign with it.
import type { StandardView } from './standardViews.ts'

export const SHORTCUTS = [
  { id: 'search', keys: 'Ctrl + K' },
  { id: 'undo', keys: 'Ctrl + Z' },
  { id: 'redo', keys: 'Ctrl + Shift + Z' },
  { id: 'hide', keys: 'Alt + H' },
  { id: 'ghost', keys: 'Alt + G' },
  { id: 'isolate', keys: 'Alt + I' },
  { id: 'peel', keys: 'Alt + P' },
  { id: 'bringBack', keys: 'Alt + B' },
  { id: 'section', keys: 'Alt + X' },
  { id: 'views', keys: 'Alt + 1 … 5' },
  { id: 'leave', keys: 'Alt + E' },
] as const

export type ShortcutId = (typeof SHORTCUTS)[number]['id']

export type Shortcut =
  | { readonly id: Exclude<ShortcutId, 'views'> }
  | { readonly id: 'views'; readonly view: StandardView }

export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const WITH_ALT: Readonly<Record<string, Exclude<ShortcutId, 'views'>>> = {
  KeyH: 'hide',
  KeyG: 'ghost',
  KeyI: 'isolate',
  KeyP: 'peel',
  KeyB: 'bringBack',
  KeyX: 'section',
  KeyE: 'leave',
}

const VIEW_KEYS: readonly StandardView[] = ['posterior', 'lateral', 'scottie', 'along', 'above']

/** What a key asks for; null for any other key. */
export function shortcutOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): Shortcut | null {
  const command = ctrlKey || metaKey
  if (command && !altKey) {
    const letter = letterOf(key, code)
    if (letter === 'k' && !shiftKey) return { id: 'search' }
    if (letter === 'z') return { id: shiftKey ? 'redo' : 'undo' }
    if (letter === 'y' && !shiftKey) return { id: 'redo' }
    return null
  }
  if (!altKey || command || shiftKey) return null
  const view = VIEW_KEYS[Number(/^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1] ?? 0) - 1]
  if (view) return { id: 'views', view }
  const id = WITH_ALT[code]
  return id ? { id } : null
}

/** The Latin letter of a key; where a keyboard writes another script, the one at its place. */
function letterOf(key: string, code: string): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const isOtherScript = /^\p{L}$/u.test(key)
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '') : ''
}
