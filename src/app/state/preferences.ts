// Habits of this device: kept in its own storage, never in the address and never sent anywhere.
import { create } from 'zustand'

export const THEMES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEMES)[number]
export const HANDS = ['right', 'left'] as const
export type Hand = (typeof HANDS)[number]

export interface Preferences {
  readonly theme: ThemeChoice
  readonly labelsOn: boolean
  /** The current sentence also stands over the picture. */
  readonly captionsOn: boolean
  /** The side of a tablet's panel. */
  readonly hand: Hand
  readonly firstRunRead: boolean
}

export const DEFAULTS: Preferences = {
  theme: 'system',
  labelsOn: true,
  captionsOn: false,
  hand: 'right',
  firstRunRead: false,
}

const KEY = 'ramus.preferences'

/** Reads stored preferences; what is missing or not understood is the default. */
export function readPreferences(text: string | null): Preferences {
  const stored = parsed(text)
  return {
    theme: THEMES.find((theme) => theme === stored.theme) ?? DEFAULTS.theme,
    labelsOn: typeof stored.labelsOn === 'boolean' ? stored.labelsOn : DEFAULTS.labelsOn,
    captionsOn: typeof stored.captionsOn === 'boolean' ? stored.captionsOn : DEFAULTS.captionsOn,
    hand: HANDS.find((hand) => hand === stored.hand) ?? DEFAULTS.hand,
    firstRunRead: stored.firstRunRead === true,
  }
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/** The device's storage; null where a browser forbids it (private windows of some): then nothing is remembered. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

export const usePreferences = create<Preferences>(() => readPreferences(storage()?.getItem(KEY) ?? null))

usePreferences.subscribe((preferences) => {
  try {
    storage()?.setItem(KEY, JSON.stringify(preferences))
  } catch (error) {
    // A full or closed storage costs the memory of a habit, nothing else.
    if (!(error instanceof DOMException)) throw error
  }
})

export const setPreference = (change: Partial<Preferences>): void => usePreferences.setState(change)
