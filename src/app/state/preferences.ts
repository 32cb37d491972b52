// Habits of this device: kept in its own storage, never in the address and never sent anywhere.
import { create } from 'zustand'
import { AUDIENCES, type Audience } from '../../story/script.ts'
import { deviceStorage } from '../../ui/deviceStorage.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEMES)[number]
export const HANDS = ['right', 'left'] as const
export type Hand = (typeof HANDS)[number]

export const CAPTIONS = ['folded', 'always', 'never'] as const
/** When the current sentence also stands over the picture: while the text is folded, always, never. */
export type CaptionChoice = (typeof CAPTIONS)[number]
/** Reading speeds, times the voice's own. */
export const VOICE_RATES = [0.7, 0.85, 1, 1.15, 1.3] as const

export interface Preferences {
  readonly theme: ThemeChoice
  readonly labelsOn: boolean
  readonly captions: CaptionChoice
  /** The text panel is folded away, on desktop and tablet. */
  readonly folded: boolean
  readonly readAloud: boolean
  readonly voiceRate: number
  /** The chosen voice of each language, by its id; no entry: the best one. */
  readonly voices: Readonly<Record<string, string>>
  /** A person's own recordings are played where there are any. */
  readonly ownVoice: boolean
  /** The side of a tablet's panel. */
  readonly hand: Hand
  readonly firstRunRead: boolean
  /** Who reads, and whether the story is told in the 90 seconds of the bedside, where a link does not say. */
  readonly audience: Audience
  readonly bedside: boolean
}

export const DEFAULTS: Preferences = {
  theme: 'system',
  labelsOn: true,
  captions: 'folded',
  folded: false,
  readAloud: false,
  voiceRate: 1,
  voices: {},
  ownVoice: true,
  hand: 'right',
  firstRunRead: false,
  audience: 'patient',
  bedside: false,
}

const KEY = 'ramus.preferences'

/** Reads stored preferences; what is missing or not understood is the default. */
export function readPreferences(text: string | null): Preferences {
  const stored = parsed(text)
  return {
    theme: THEMES.find((theme) => theme === stored.theme) ?? DEFAULTS.theme,
    labelsOn: stored.labelsOn !== false,
    captions: CAPTIONS.find((captions) => captions === stored.captions) ?? DEFAULTS.captions,
    folded: stored.folded === true,
    readAloud: stored.readAloud === true,
    voiceRate: VOICE_RATES.find((rate) => rate === stored.voiceRate) ?? DEFAULTS.voiceRate,
    voices: textsIn(stored.voices),
    ownVoice: stored.ownVoice !== false,
    hand: HANDS.find((hand) => hand === stored.hand) ?? DEFAULTS.hand,
    firstRunRead: stored.firstRunRead === true,
    audience: AUDIENCES.find((audience) => audience === stored.audience) ?? DEFAULTS.audience,
    bedside: stored.bedside === true,
  }
}

/** The entries of a record that are text. */
const textsIn = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

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

export const usePreferences = create<Preferences>(() => storedChoices() ?? DEFAULTS)

/** Another tab has chosen something: this one follows, so that it never writes back what was before. */
function followOtherTabs({ key, newValue }: StorageEvent): void {
  if (key === KEY || key === null) usePreferences.setState(readPreferences(newValue), true)
}

// Under Node (commands, tests of pure parts) there is no page and no other tab.
if (typeof window !== 'undefined') window.addEventListener('storage', followOtherTabs)

/** Changes habits and keeps them: what is stored by now, another tab's choices included, with this change in it. */
export function setPreference(change: Partial<Preferences>): void {
  const next = { ...usePreferences.getState(), ...storedChoices(), ...change }
  usePreferences.setState(next)
  try {
    deviceStorage()?.setItem(KEY, JSON.stringify(next))
  } catch (error) {
    // A full or closed storage costs the memory of a habit, nothing else.
    if (!(error instanceof DOMException)) throw error
  }
}

/** Null where nothing is stored or can be read: then what this tab knows stands. */
function storedChoices(): Preferences | null {
  try {
    const text = deviceStorage()?.getItem(KEY) ?? null
    return text === null ? null : readPreferences(text)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
