// Who a key belongs to: a dialog that is open owns them all, a text field those that write, an input method those
// of a word that is being composed. Shortcuts ask here before they act.

/** The parts of a keyboard event that are asked. */
export interface OwnedKey {
  readonly target: EventTarget | null
  readonly isComposing?: boolean
  /** 229 is what a key of an input method is called where `isComposing` comes too late. */
  readonly keyCode?: number
}

const COMPOSING_KEY_CODE = 229
const TEXT_FIELDS =
  'input:not([type]), input[type="text"], input[type="search"], textarea, [contenteditable="true"]'

/** Whether an input method is still building a word with this key. */
export const isComposing = ({ isComposing, keyCode }: OwnedKey): boolean =>
  isComposing === true || keyCode === COMPOSING_KEY_CODE

/** Whether the key is typed into a text field. */
export const isTyped = ({ target }: OwnedKey): boolean =>
  target instanceof Element && target.closest(TEXT_FIELDS) !== null

/** Whether a dialog is open, which then owns every key. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null
