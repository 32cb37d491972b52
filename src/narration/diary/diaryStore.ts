// Where a diary is kept when a person asks for it: one entry of the browser's storage on this device, nowhere else.
// What lies there and cannot be read is left as it is until the person says what is to be done with it.
import { deviceStorage } from '../../ui/deviceStorage.ts'
import { readDiary, writeDiary } from './diaryFile.ts'
import type { OwnDiary } from './ownDiary.ts'

/** The entry's name, as the page tells it. */
export const DIARY_ENTRY = 'ramus.diary'

export type KeptDiary =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'diary'; readonly diary: OwnDiary }
  /** Something that is no diary of this version; `text` as it lies there. */
  | { readonly kind: 'unread'; readonly text: string; readonly isNewer: boolean }
  /** The browser lets nothing be stored. */
  | { readonly kind: 'refused' }

/** Where the scores on a page are: with the page alone, on the device, or not there for one of two reasons. */
export type DiaryPlace =
  | { readonly kind: 'page' }
  | { readonly kind: 'device' }
  | Extract<KeptDiary, { readonly kind: 'refused' | 'unread' }>

/** What a stored text says; null where nothing is stored. */
export function keptIn(text: string | null): KeptDiary {
  if (text === null) return { kind: 'nothing' }
  const reading = readDiary(text)
  return reading.kind === 'diary' ? reading : { kind: 'unread', text, isNewer: reading.kind === 'newer' }
}

export const keptDiary = (): KeptDiary =>
  onStorage((storage) => keptIn(storage.getItem(DIARY_ENTRY))) ?? { kind: 'refused' }

/** False when it could not be stored: refused, or full. */
export const keepDiary = (diary: OwnDiary): boolean =>
  onStorage((storage) => {
    const text = writeDiary(diary)
    storage.setItem(DIARY_ENTRY, text)
    return storage.getItem(DIARY_ENTRY) === text
  }) ?? false

/** False when it could not be taken away. */
export const removeDiary = (): boolean =>
  onStorage((storage) => {
    storage.removeItem(DIARY_ENTRY)
    return storage.getItem(DIARY_ENTRY) === null
  }) ?? false

function onStorage<T>(act: (storage: Storage) => T): T | null {
  const storage = deviceStorage()
  if (storage === null) return null
  try {
    return act(storage)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
