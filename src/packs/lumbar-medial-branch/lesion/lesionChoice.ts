// What a reader may choose of the heat: needle, generator, how many lesions a nerve. Written in an address as one
// short readable text, "18G,10mm,80C,90s", in any order; what cannot be read is named and the rest is kept.

import { ELECTRODES, type ElectrodeKind } from '../../../physics/electrode.ts'
import { OUTER_DIAMETER_MM } from '../../../physics/needleGauge.ts'
import { DEFAULT_SETTINGS, type LesionSettings, RANGES } from '../../../physics/settings.ts'
import { BODY_C, RESTING_MUSCLE_PERFUSION_W_PER_M3K } from '../../../physics/tissue.ts'
import { RF_CANNULA } from '../tools/instruments.ts'

export const ELECTRODE_KINDS = [
  'conventional',
  'cooled',
  'pulsed',
] as const satisfies readonly ElectrodeKind[]

export interface LesionChoice {
  readonly electrode: ElectrodeKind
  readonly gauge: number
  readonly activeTipMm: number
  readonly setC: number
  readonly holdS: number
  /** On one nerve, each a little farther back along the needle's own way in (docs/medicine.md#settings: 1–3). */
  readonly lesionsPerNerve: number
}

export const LESIONS_PER_NERVE = { low: 1, high: 3 } as const

const MM_PER_M = 1000

/** Body temperature and resting blood flow, as a story tells it. */
/** Followed after power is off, s. */
const STORY_COOL_S = 60

/** What each kind is usually set to (docs/medicine.md#settings, docs/heat.md#needles). */
export const USUAL: Readonly<Record<ElectrodeKind, LesionChoice>> = {
  conventional: {
    electrode: 'conventional',
    gauge: RF_CANNULA.gauge,
    activeTipMm: RF_CANNULA.activeTipMm,
    setC: DEFAULT_SETTINGS.setC,
    holdS: DEFAULT_SETTINGS.holdS,
    lesionsPerNerve: 1,
  },
  cooled: { electrode: 'cooled', gauge: 17, activeTipMm: 4, setC: 60, holdS: 150, lesionsPerNerve: 1 },
  pulsed: { electrode: 'pulsed', gauge: 22, activeTipMm: 10, setC: 42, holdS: 120, lesionsPerNerve: 1 },
}

export const DEFAULT_LESION_CHOICE = USUAL.conventional

/** Bounds in the units that are shown. */
export const LESION_BOUNDS = {
  gauge: { low: RANGES.gauge.low, high: RANGES.gauge.high },
  activeTipMm: { low: RANGES.activeTipM.low * MM_PER_M, high: RANGES.activeTipM.high * MM_PER_M },
  holdS: { low: RANGES.holdS.low, high: RANGES.holdS.high },
} as const

export function setBounds(electrode: ElectrodeKind): { readonly low: number; readonly high: number } {
  const [low, high] = ELECTRODES[electrode].setRangeC
  return { low, high }
}

/** The settings of a story's lesion: in a body, with a minute of cooling. */
export const bodySettings = (choice: LesionChoice): LesionSettings => ({
  electrode: choice.electrode,
  gauge: choice.gauge,
  activeTipM: choice.activeTipMm / MM_PER_M,
  setC: choice.setC,
  holdS: choice.holdS,
  startC: BODY_C,
  perfusionWPerM3K: RESTING_MUSCLE_PERFUSION_W_PER_M3K,
  coolS: STORY_COOL_S,
  arrangement: { kind: 'single' },
})

/** "18G,10mm,80C,90s"; the kind and the number of lesions only where they are not the usual ones. */
export function writeLesionChoice(choice: LesionChoice): string {
  const { electrode, gauge, activeTipMm, setC, holdS, lesionsPerNerve } = choice
  const parts = [`${gauge}G`, `${activeTipMm}mm`, `${setC}C`, `${holdS}s`]
  if (electrode !== 'conventional') parts.push(electrode)
  if (lesionsPerNerve > 1) parts.push(`${lesionsPerNerve}x`)
  return parts.join(',')
}

/** The choice that a text makes, and the parts of it that make none: unknown words, and values out of bounds. */
export function readLesionChoice(text: string): { choice: LesionChoice; rest: string[] } {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const electrode = ELECTRODE_KINDS.find((kind) => words.includes(kind)) ?? 'conventional'
  const choice = { ...USUAL[electrode] }
  const rest: string[] = []
  for (const word of words) if (word !== electrode && !take(word, choice)) rest.push(word)
  return { choice, rest }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Puts one word's value into the choice; false when it is none, or out of bounds. */
function take(word: string, choice: Mutable<LesionChoice>): boolean {
  const match = /^(\d+(?:\.\d+)?)(G|mm|C|s|x)$/.exec(word)
  if (!match) return false
  const value = Number(match[1])
  const within = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
    value >= low && value <= high
  switch (match[2]) {
    case 'G':
      if (!within(LESION_BOUNDS.gauge) || OUTER_DIAMETER_MM[value] === undefined) return false
      choice.gauge = value
      return true
    case 'mm':
      if (!within(LESION_BOUNDS.activeTipMm)) return false
      choice.activeTipMm = value
      return true
    case 'C':
      if (!within(setBounds(choice.electrode))) return false
      choice.setC = value
      return true
    case 's':
      if (!within(LESION_BOUNDS.holdS)) return false
      choice.holdS = value
      return true
    default:
      if (!within(LESIONS_PER_NERVE) || !Number.isInteger(value)) return false
      choice.lesionsPerNerve = value
      return true
  }
}
