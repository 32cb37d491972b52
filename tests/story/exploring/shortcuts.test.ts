import { describe, expect, it } from 'vitest'
import { type PressedKey, shortcutOf } from '../../../src/story/exploring/shortcuts.ts'

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (code: string, held: Partial<PressedKey> = {}) =>
  shortcutOf({ key: code.replace(/^Key/, '').toLowerCase(), code, ...NONE, ...held })

describe('shortcutOf', () => {
  it('takes no key alone, so that dictation strikes none', () => {
    for (const code of ['KeyH', 'KeyZ', 'KeyK', 'Digit1', 'Slash']) {
      expect(press(code)).toBeNull()
      expect(press(code, { shiftKey: true })).toBeNull()
    }
  })

  it('undoes and redoes as everywhere', () => {
    expect(press('KeyZ', { ctrlKey: true })).toEqual({ id: 'undo' })
    expect(press('KeyZ', { metaKey: true })).toEqual({ id: 'undo' })
    expect(press('KeyZ', { ctrlKey: true, shiftKey: true })).toEqual({ id: 'redo' })
    expect(press('KeyY', { ctrlKey: true })).toEqual({ id: 'redo' })
  })

  it('goes by the letter with Ctrl, wherever a keyboard has it', () => {
    // French: Ctrl and W (close the tab) lies where Z is; Dvorak: Ctrl and T (a new tab) where K is.
    expect(press('KeyZ', { key: 'w', ctrlKey: true })).toBeNull()
    expect(press('KeyK', { key: 't', ctrlKey: true })).toBeNull()
    expect(press('KeyW', { key: 'z', ctrlKey: true })).toEqual({ id: 'undo' })
    expect(press('KeyZ', { key: 'Z', ctrlKey: true, shiftKey: true })).toEqual({ id: 'redo' })
  })

  it('goes by the place where a keyboard writes another script', () => {
    expect(press('KeyZ', { key: 'я', ctrlKey: true })).toEqual({ id: 'undo' })
  })

  it('has a key for every standard view', () => {
    expect([1, 2, 3, 4, 5, 6].map((n) => press(`Digit${n}`, { altKey: true }))).toEqual([
      { id: 'views', view: 'posterior' },
      { id: 'views', view: 'lateral' },
      { id: 'views', view: 'scottie' },
      { id: 'views', view: 'along' },
      { id: 'views', view: 'above' },
      null,
    ])
  })

  it('leaves AltGr and the browser’s own keys alone', () => {
    expect(press('KeyH', { altKey: true, ctrlKey: true })).toBeNull()
    expect(press('KeyR', { ctrlKey: true })).toBeNull()
    expect(press('KeyH', { altKey: true })).toEqual({ id: 'hide' })
  })
})
